/** One page, screen and paper; no outside font, image or script. */
export const style = `
:root{--ink:#1f2933;--soft:#5f6b7a;--line:#d9dee5;--paper:#fff;--wash:#f6f7f9;--deep:#17324d;--red:#b3261e}
*{box-sizing:border-box}
body{margin:0;background:var(--wash);color:var(--ink);font:15px/1.65 "Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums}
header{background:var(--deep);color:#fff;padding:28px 32px 22px}
header h1{margin:0;font-size:26px;letter-spacing:.04em}
header p{margin:6px 0 0;color:#c9d6e3}
.synthetic{background:#fff4d6;color:#6b4a00;padding:8px 32px;border-bottom:1px solid #f0d999;font-weight:600}
main{max-width:1180px;margin:0 auto;padding:20px 24px 60px}
section{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:20px 24px;margin:18px 0}
h2{font-size:20px;margin:0 0 12px;color:var(--deep)}
h3{font-size:16px;margin:22px 0 8px;color:var(--deep)}
nav a{margin-right:18px;color:#dbe7f3;text-decoration:none;border-bottom:1px dotted}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid var(--line);padding:7px 9px;text-align:left;vertical-align:top}
th{color:var(--soft);font-weight:600;font-size:13px;background:var(--wash);white-space:nowrap}
td.n,th.n{text-align:right;white-space:nowrap}
.cards{display:flex;flex-wrap:wrap;gap:12px;margin-bottom:14px}
.card{flex:1 1 120px;border:1px solid var(--line);border-radius:8px;padding:10px 14px;background:var(--wash)}
.card b{display:block;font-size:26px;line-height:1.2}
.card span{color:var(--soft);font-size:13px}
.chart svg{width:100%;height:auto;display:block}
.standing{white-space:nowrap;font-weight:600}
details.indicator{border-bottom:1px solid var(--line)}
details.indicator>summary{display:grid;grid-template-columns:104px 1fr 128px 150px 104px 84px 20px;gap:10px;padding:9px 6px;cursor:pointer;list-style:none;align-items:baseline}
details.indicator>summary::-webkit-details-marker{display:none}
details.indicator>summary::after{content:"▸";color:var(--soft);text-align:right}
details.indicator[open]>summary::after{content:"▾"}
details.indicator>summary:hover{background:var(--wash)}
details.indicator>summary:focus-visible{outline:2px solid #2563a8}
.heads{display:grid;grid-template-columns:104px 1fr 128px 150px 104px 84px 20px;gap:10px;padding:6px;color:var(--soft);font-size:13px;font-weight:600;background:var(--wash);border-bottom:1px solid var(--line)}
.heads .n,summary .n{text-align:right}
.level{color:var(--soft);font-size:13px}
.proof{background:var(--wash);border-left:3px solid var(--deep);padding:12px 16px;margin:2px 0 12px}
.proof dl{display:grid;grid-template-columns:110px 1fr;gap:4px 14px;margin:0}
.proof dt{color:var(--soft);font-size:13px}
.proof dd{margin:0}
pre{background:#fff;border:1px solid var(--line);border-radius:6px;padding:10px;overflow:auto;font-size:12.5px;line-height:1.5;white-space:pre-wrap;word-break:break-word}
code{font-family:"JetBrains Mono","Noto Sans Mono CJK SC",Consolas,monospace;font-size:12.5px;word-break:break-all}
details.rows>summary,details.sql>summary{cursor:pointer;color:#2563a8;margin-top:8px}
.scroll{overflow-x:auto;background:#fff;border:1px solid var(--line);border-radius:6px;margin-top:6px}
.scroll td,.scroll th{padding:4px 8px;font-size:13px;white-space:nowrap}
.scroll a{color:#2563a8}
.remark{border-left:3px solid var(--line);padding:6px 12px;margin:8px 0}
.remark.error{border-color:var(--red)}.remark.warning{border-color:#b7791f}.remark.advice{border-color:#2563a8}
.remark small{color:var(--soft);display:block}
:target{background:#fff7dc}
footer{color:var(--soft);text-align:center;padding:24px}
@media(max-width:820px){header,.synthetic{padding-left:16px;padding-right:16px}nav a{display:inline-block}main{padding:12px}section{padding:14px;overflow-x:auto}.heads{display:none}details.indicator>summary{grid-template-columns:1fr 1fr}.proof dl{grid-template-columns:1fr}}
@media print{body{background:#fff}section{border:0;break-inside:auto}details.indicator{break-inside:avoid}header{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
