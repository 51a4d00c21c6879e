/** What a web page says around its document: where one is in the site, whom it belongs to, what may be done with it. */

const CRUMBS =
  /^(?:您?(?:现在|当前)?(?:所在)?的?位置|当前页面)\s?[：:]|^(?:网站)?首\s?页\s?(?:[>＞»›→/\\|-]|&gt;|$)|(?:[>＞»›]\s?[^>＞»›]{1,30}){2,}[>＞»›]?\s?(?:正文|详情|内容)?$/u;
const BUTTONS =
  /^[\s【】[\]（）()|｜:：·]*(?:(?:打印|关闭|返回|收藏|纠错|分享|转发|下载|登录|注册|搜索|繁体|简体|无障碍(?:阅读|浏览)?|长者(?:模式|版)|大|中|小|字体|字号|微信|微博|QQ空间|手机版|首页|顶部|上一[篇条则页]|下一[篇条则页]|没有了|本页|窗口|页面|我要|到|至|网站支持IPv6|设为|加入|语音播报|English|EN)[\s【】[\]（）()|｜:：·+-]*){1,12}$/iu;
const FOOT =
  /ICP备|公网安备|网站标识码|^(?:Copyright|©|版权所有|主办单位?|承办单位?|技术支持|网站地图|联系我们|关于我们|扫一扫|分享到|责任编辑|责编|编辑|稿件来源|信息来源|浏览次数|浏览量|访问量|阅读次数|点击(?:数|量|次数)|打印本页|关闭窗口)\s?[：:|\s©]?/iu;
/** 来源：某某网　发布时间：2023-01-02 09:00　浏览次数：12　字体：大 中 小. */
const BYLINE =
  /^(?:(?:来源|作者|发布时间|发布日期|时间|日期|浏览|浏览次数|点击|访问次数|字体|字号|文章来源|信息来源|发布者|编辑)\s?[：:]\s?[^。；]{0,40}){2,}$/u;

/** Whether the line is none of the document's, by itself and wherever it stands. */
export function isChrome(line: string): boolean {
  if (line.length > 160 || line.startsWith('|')) return false;
  return CRUMBS.test(line) || BUTTONS.test(line) || FOOT.test(line) || BYLINE.test(line);
}
