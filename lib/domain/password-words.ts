/**
 * Words that make a password no harder to guess (NIST SP 800-63B-4 §3.1.1.2): the stems of the most used passwords of the
 * world and of Vietnam, runs of the keyboard, and the words of this product and of the office it serves. Folded: no marks, no đ.
 */
export const KNOWN_WORDS: readonly string[] = `
password passw0rd passwort passphrase matkhau matma mypass letmein welcome iloveyou loveyou monkey dragon master
football baseball basketball superman batman sunshine princess shadow michael jordan ashley jessica charlie
freedom whatever trustno1 starwars pokemon computer internet secret secure admin administrator root user login
guest test default changeme hello google facebook zalo samsung iphone android windows
qwertyuiop qwerty qwertz azerty asdfghjkl asdfgh asdf zxcvbnm zxcvbn zxcv qazwsxedc qazwsx 1qaz2wsx 1q2w3e4r5t 1q2w3e4r abcdefghij abcdefg abcdef abcd1234 abcd abc123 aabbcc
anhyeuem emyeuanh yeuem yeuanh anhyeu emyeu tinhyeu mailamai hanhphuc vuive maimai khongbiet khongnho
vietnam hanoi saigon hochiminh danang haiphong cantho hue thuathienhue tthue codo songhuong nuingu
chimte concho conmeo congtuan thang chunhat namsinh quockhanh tetnguyendan giaothua
tuphap sotuphap botuphap vanphong trungtam phongnghiepvu trogiup phaply trogiupphaply tgpl kehoach nhiemvu baocao thidua khenthuong kyniem lekyniem changduong giamdoc lanhdao chuyenvien canbo vienchuc congchuc quanly quantri
`
  .trim()
  .split(/\s+/)
