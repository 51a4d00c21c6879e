/** Words around a title that tell whose document it is. */

/** 我市, 本省的 right before a title. */
export const LOCAL_CUE = /(?:我|本|全)(?:省|市|区|县|州|自治区|旗)(?:的)?(?:[^，。；《]{0,6})$/u;

/** What is left of a text behind its last full stop. */
export const CLAUSE_END = /[^。；！？\n]*$/u;

/** A title that names its central issuer, and a clause that does. */
export const CENTRAL_TITLE = /^(?:国务院|中共中央|中央|全国人民代表大会|最高人民|国家)/u;
export const CENTRAL_BODY =
  /国务院|中央|中办|国办|全国人大|最高人民|国家|总局|(?:司法|教育|公安|民政|财政|水利|商务|科技|科学技术|交通运输|农业农村|生态环境|环境保护|自然资源|住房和城乡建设|住建|应急管理|社会保障|人社|旅游|文化|工业和信息化|工信)部(?!门)/u;
