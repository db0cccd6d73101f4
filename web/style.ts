/** The one stylesheet. It is text in the code so that it travels in the bundle; its address holds a hash of it. */
import { asCustomProperties } from './tokens.ts';

const rules = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--utrecht-document-background-color);color:var(--utrecht-document-color);font:var(--utrecht-document-font-size)/var(--utrecht-document-line-height) var(--utrecht-document-font-family);overflow-wrap:break-word}
a{color:var(--utrecht-link-color);text-underline-offset:.15em}
a:hover{color:var(--utrecht-link-hover-color);text-decoration-thickness:.14em}
:focus{outline:3px solid var(--utrecht-focus-color);outline-offset:2px;box-shadow:0 0 0 2px var(--utrecht-focus-background-color)}
a:focus{background:var(--utrecht-focus-background-color);color:var(--utrecht-focus-color);outline-offset:0}
[tabindex="-1"]:focus{box-shadow:none;outline-width:2px}
h1,h2,h3{color:var(--utrecht-heading-color);line-height:1.25;margin:var(--utrecht-space-block-xl) 0 .5rem}
h1{font-size:1.6rem;margin-top:1.25rem}
h2{font-size:1.3rem}
h3{font-size:1.0625rem}
p{margin:0 0 var(--utrecht-space-block-md)}
ul,ol,dl{margin:0 0 var(--utrecht-space-block-md)}
.wrap{max-width:var(--utrecht-page-max-inline-size);margin:0 auto;padding:0 1rem}
main{padding-bottom:3rem}
main:focus{outline:0;box-shadow:none}
.skip{position:absolute;left:-99em;padding:.5rem 1rem;z-index:1}
.skip:focus{left:0}
.head{background:var(--utrecht-page-header-background-color);color:var(--utrecht-page-header-color)}
.head .wrap{display:flex;flex-wrap:wrap;align-items:center}
.head a{color:inherit;display:inline-block;padding:.65rem .1rem;margin-right:.7rem;min-height:2.75rem}
.head a:focus{color:var(--utrecht-focus-color)}
.head .brand{font-weight:700;font-size:1.25rem;text-decoration:none;margin-right:.9rem;padding:.45rem 0}
.head ul{list-style:none;display:flex;flex-wrap:wrap;margin:0;padding:0;flex:1 1 auto}
.head [aria-current]{text-decoration-thickness:.2em}
.quiet{background:none;border:0;color:var(--utrecht-link-color);margin:0 .4rem;font:inherit;text-decoration:underline;text-underline-offset:.15em;cursor:pointer}
.quiet:focus{background:var(--utrecht-focus-background-color);color:var(--utrecht-focus-color)}
.who{color:var(--utrecht-form-field-description-color);font-size:.9rem;padding-top:.4rem;display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center}
.who a,.quiet{padding:.35rem 0;display:inline-block}
main .quiet{margin:0;padding:.6rem 0;min-height:2.75rem;text-align:left}
.who form{flex:1}
.hint{color:var(--utrecht-form-field-description-color);margin:0 0 .4rem}
.field{margin:0 0 1.6rem;padding:0;border:0;min-width:0}
label,legend{font-weight:600;padding:0;display:block;margin-bottom:.25rem}
legend{float:left;width:100%}
legend+*{clear:both}
.field .light{font-weight:400}
.ticks,.plain,.marks{list-style:none;padding:0;columns:16rem}
.ticks li,.plain li,.marks li{padding:.2rem 0;break-inside:avoid}
.ticks li{padding-left:1.4rem;position:relative}
.ticks li:before{content:"";position:absolute;left:0;top:.45rem;width:.8rem;height:.8rem;border:1px solid var(--utrecht-document-color)}
.marks li{display:flex;justify-content:space-between}
.marks .day{word-spacing:.5rem;padding-left:.5rem}
.blanks{display:flex;gap:1rem}
.blanks span{flex:1;border-bottom:1px solid var(--utrecht-separator-color)}
.rule{height:2.2rem;border-bottom:1px solid var(--utrecht-separator-color)}
.field.bad{border-left:4px solid var(--utrecht-form-field-invalid-border-color);padding-left:.75rem}
.wrong{color:var(--utrecht-form-field-error-message-color);font-weight:600;margin:0 0 .4rem}
input,select,textarea{font:inherit;color:inherit;background:#fff;border:1px solid var(--utrecht-form-control-border-color);border-radius:var(--utrecht-form-control-border-radius);padding:.5rem .6rem;min-height:2.9rem;width:100%;max-width:26rem}
textarea{min-height:8rem;max-width:100%}
.bad input,.bad select,.bad textarea{border:2px solid var(--utrecht-form-field-invalid-border-color)}
.parts{display:flex}
.parts label{font-weight:400;margin:0 .75rem 0 0}
.parts input{display:block;width:4.2rem}
.parts .year{width:5.8rem}
.short{max-width:8rem}
.row-of{border:1px solid var(--utrecht-separator-color);border-radius:var(--utrecht-form-control-border-radius);padding:.8rem .7rem .3rem;margin:.75rem 0 1rem;min-width:0}
.row-of>legend{color:var(--utrecht-heading-color);margin-bottom:.75rem}
.row-of .field,.row-of .when{margin-bottom:1.1rem}
.row-of .when{padding-left:.7rem}
.row-of .parts label{margin-right:.4rem}
.row-of .parts input{width:3.8rem}
.row-of .parts .year{width:5.2rem}
.row-shown{padding:.2rem 0 .6rem}
.row-shown>p{margin:0;font-weight:600;color:var(--utrecht-heading-color)}
.row-shown .facts{margin:0}
.row-shown .facts>div{padding:.2rem 0}
.row-shown dt{font-weight:400;color:var(--utrecht-form-field-description-color)}
.lines{white-space:pre-line}
.enter{position:absolute;left:-99em}
.code{display:block;width:100%;max-width:22rem;margin:0 0 1rem}
.option{position:relative;display:block;font-weight:400;margin:0;padding:.6rem 0 .6rem 2.6rem;min-height:2.75rem;max-width:26rem}
.option input{position:absolute;left:.25rem;top:.75rem;width:1.5rem;height:1.5rem;min-height:0;margin:0;accent-color:var(--utrecht-button-primary-action-background-color)}
.when{border:0;border-left:4px solid var(--utrecht-separator-color);padding:0 0 0 1rem;margin:0 0 1.6rem;min-width:0}
.when>legend{font-weight:400;margin-bottom:.8rem}
.when .field:last-child{margin-bottom:.25rem}
.button{display:inline-block;font:inherit;font-weight:600;background:var(--utrecht-button-primary-action-background-color);color:var(--utrecht-button-primary-action-color);border:2px solid var(--utrecht-button-primary-action-background-color);border-radius:var(--utrecht-form-control-border-radius);padding:.6rem 1.4rem;min-height:3rem;text-decoration:none;cursor:pointer}
.button:hover{background:var(--utrecht-button-primary-action-hover-background-color);color:var(--utrecht-button-primary-action-color)}
.button.second{background:#fff;color:var(--utrecht-button-primary-action-background-color)}
.button.second:hover{background:var(--utrecht-alert-info-background-color)}
.button:focus{background:var(--utrecht-focus-background-color);color:var(--utrecht-focus-color)}
.actions{display:flex;flex-wrap:wrap;margin:.75rem 0 0}
.actions>*{margin:0 .6rem .6rem 0}
.note{border-left:5px solid var(--utrecht-heading-color);background:var(--utrecht-alert-info-background-color);padding:.9rem 1rem;margin:1.25rem 0}
.note>:first-child{margin-top:0}.note>:last-child{margin-bottom:0}
.note.error{border-color:var(--utrecht-form-field-invalid-border-color);background:var(--utrecht-alert-error-background-color)}
.note.warning{border-color:var(--utrecht-alert-warning-color);background:var(--utrecht-alert-warning-background-color)}
.note.ok{border-color:var(--utrecht-alert-ok-color);background:var(--utrecht-alert-ok-background-color)}
.note ol,.note ul{padding-left:1.3rem}
.note li{padding:.2rem 0}
.list{list-style:none;padding:0;border-top:1px solid var(--utrecht-separator-color)}
.list>li{border-bottom:1px solid var(--utrecht-separator-color)}
.list>.entry{padding:.7rem 0}
.entry .facts{border:0;margin:0}
.entry .facts>div{border:0;padding:0;display:block}
.entry dt,.entry dd{display:inline}
.entry dt:after{content:": "}
.entry .facts dt{padding:0}
.entry dt{font-weight:400;color:var(--utrecht-form-field-description-color)}
.list a.row{display:block;padding:.8rem 0;text-decoration:none}
.row>:first-child{text-decoration:underline;text-underline-offset:.15em}
.row:hover>:first-child{text-decoration-thickness:.14em}
.small{font-size:.9rem;color:var(--utrecht-form-field-description-color)}
.facts{border-top:1px solid var(--utrecht-separator-color)}
.facts>div{border-bottom:1px solid var(--utrecht-separator-color);padding:.45rem 0}
dt{font-weight:600}
dd{margin:0}
.card{border:1px solid var(--utrecht-separator-color);border-radius:var(--utrecht-form-control-border-radius);padding:1rem;margin:0 0 1rem}
.card h3{margin-top:0}
.card .facts{border:0;margin:0}
.card .facts>div:last-child{border:0}
.near{color:var(--utrecht-alert-warning-color);font-weight:600}
.gone{color:var(--utrecht-form-field-error-message-color);font-weight:600}
.line{list-style:none;padding:0 0 0 1.1rem;border-left:3px solid var(--utrecht-separator-color);margin-left:.4rem}
.line>li{position:relative;padding:0 0 1.1rem}
.line>li:before{content:"";position:absolute;left:-1.68rem;top:.45rem;width:.75rem;height:.75rem;border-radius:50%;background:#fff;border:3px solid var(--utrecht-heading-color)}
.line.done>li:before{background:var(--utrecht-heading-color)}
.line time{display:block;font-weight:600}
summary{color:var(--utrecht-link-color);text-decoration:underline;padding:.6rem 0;cursor:pointer;min-height:2.75rem}
details h2{font-size:1.0625rem;margin-top:1rem}
summary:focus{background:var(--utrecht-focus-background-color);color:var(--utrecht-focus-color)}
.choices ul{list-style:none;display:flex;flex-wrap:wrap;padding:0}
.choices a{display:inline-block;padding:.6rem 1.1rem .6rem 0;min-height:2.75rem}
.choices [aria-current]{font-weight:600;text-decoration-thickness:.2em}
.fields{padding:0 0 0 1rem;list-style:none;border-left:3px solid var(--utrecht-separator-color);margin:.3rem 0 .6rem}
.fields>li{padding:.3rem 0;overflow-wrap:anywhere}
.steps{display:block;width:100%;max-width:34rem;margin:0 0 .5rem}
.steps text{font-size:13px;fill:var(--utrecht-document-color)}
.steps .number{font-size:11px;font-weight:600;text-anchor:middle;fill:var(--utrecht-heading-color)}
.key{width:1rem;height:1rem;vertical-align:-.15rem;margin-left:.5rem}
.key:first-child{margin:0}
.steps circle,.key circle{fill:#fff;stroke:var(--utrecht-heading-color);stroke-width:1.5}
.steps .passed circle,.key .passed circle,.steps .here circle{fill:var(--utrecht-heading-color)}
.steps .passed .number,.steps .here .number{fill:#fff}
.steps .rail{stroke:var(--utrecht-separator-color);stroke-width:2}
.steps .way{stroke:var(--utrecht-heading-color);stroke-width:4}
.steps .late circle{fill:var(--utrecht-form-field-error-message-color);stroke:var(--utrecht-form-field-error-message-color)}
.steps .late path,.key .late path{fill:var(--utrecht-form-field-error-message-color)}
.steps .now{stroke:var(--utrecht-document-color);stroke-width:2}
.steps .over circle{stroke-dasharray:3 2}
footer{border-top:1px solid var(--utrecht-separator-color);font-size:.9rem;padding-bottom:1rem}
.sentence{margin:0 0 .5rem}
.day{white-space:nowrap}
.target{display:inline-block;max-width:100%;padding:.6rem 0;min-height:2.75rem}
.button.less{padding:.3rem .9rem;min-height:2.75rem;font-size:.95rem;margin-top:.4rem}
table{border-collapse:collapse;width:100%;margin:0 0 var(--utrecht-space-block-md)}
th,td{text-align:left;padding:.1rem .4rem .1rem 0;border-bottom:1px solid var(--utrecht-separator-color)}
thead th{font-size:.9rem;vertical-align:bottom;padding-bottom:.4rem}
th[scope=row]{font-weight:400;overflow-wrap:anywhere}
.sum{text-align:right;padding-right:0;padding-left:.4rem}
code{display:block;font:.8rem/1.5 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere;word-break:break-all;background:var(--utrecht-alert-info-background-color);padding:.75rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.figures{padding-left:1.2rem}
.figures>li{padding:.2rem 0}
.how{font-size:.9rem;display:inline-block;padding:.2rem 0}
figure{margin:0 0 1rem;break-inside:avoid}
figcaption{font-weight:600}
.chart{display:block;width:100%;max-width:26rem;height:auto}
table.roll{table-layout:fixed}
.roll th,.roll td{border:1px solid var(--utrecht-document-color);padding:.3rem;height:2.6rem;vertical-align:middle}
.roll thead th{font-size:.75rem}
.roll .number{width:11%}
.roll .tick{width:25%}
.roll .pen{width:34%}
.letter{border-top:3px solid var(--utrecht-heading-color);padding-top:.5rem}
.letter>div{margin-bottom:2rem}
.cut{border-left:3px dashed currentColor}
@media (min-width:40em){.charts{display:flex;flex-wrap:wrap;gap:0 2rem}.charts>figure{flex:0 1 20rem}.facts>div{display:flex}.facts dt{flex:0 0 36%;padding-right:1rem}.facts dd{flex:1;min-width:0}h1{font-size:2rem}}
.light{font-weight:400}
@page{size:A4;margin:18mm}
@media print{.how,.head,.actions,.skip,.who,footer{display:none}body{font-size:11pt}.note,code{background:none;border:1px solid #000}.code{width:9cm}.facts>div,.code,tr,.figures>li{break-inside:avoid}h2,thead{break-after:avoid}.chart{max-width:8.4cm}details:not([open]),.screen{display:none}.target{padding:0;min-height:0}.line>li{padding-bottom:.4rem;break-inside:avoid}.sheet{font-size:9pt;line-height:1.25}.sheet .small{font-size:8pt}.sheet h1{font-size:14pt;margin:0;column-span:all}.sheet.week{columns:2}.sheet h2{font-size:10.5pt;margin:2mm 0 .5mm}.sheet p,.sheet ul,.sheet ol,.sheet dl{margin:0 0 1mm}.sheet a{color:inherit;text-decoration:none}.sheet .line{border:0;padding-left:5mm;margin:0}.sheet .line>li{padding:0 0 .7mm;break-inside:avoid}.sheet .line>li:before{left:-4.5mm;top:.3mm;width:2.6mm;height:2.6mm;border-radius:0;border:1px solid #000}.sheet .line time,.sheet .line div{display:inline}.sheet .line div:before{content:" "}.sheet .facts>div{padding:0}.sheet .ticks,.sheet .plain,.sheet .marks{columns:2}.sheet .ticks li,.sheet .plain li,.sheet .marks li{padding-top:.2mm;padding-bottom:.2mm}.sheet .ticks li{padding-left:4.5mm}.sheet .ticks li:before{top:.7mm;width:2.6mm;height:2.6mm}.rule{height:8mm}.sheet dd div{display:inline}.sheet dd div+div:before{content:"; "}.roll th,.roll td{height:11mm}.roll thead th{height:auto}.letter{border:0;break-after:page;break-inside:avoid}.letter:last-child{break-after:auto}}
`;

export const stylesheet: string = `${asCustomProperties()}${rules.replaceAll('\n', '')}`;

/** A signpost; browsers ask for an icon anyway, and this one costs less than a page that says there is none. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#154273" d="M7 0h2v2h5l2 2.5L14 7H9v9H7V9H2L0 6.5 2 4h5z"/></svg>';
