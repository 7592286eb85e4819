CREATE TABLE "writes" (
	"xid" "xid8" PRIMARY KEY NOT NULL
);
