/** The column of the page: up to 1144 px, the top bar's padding beside it. */
export const PAGE_PADDING = 'max-w-[1224px] px-10 max-xl:max-w-none max-xl:px-6 max-md:px-4'
/** The same column for the road, which itself runs from edge to edge of the page. */
export const ROAD_PADDING = 'pr-[max(2.5rem,calc(100%-1184px))] pl-10 max-xl:px-6 max-md:px-4'
