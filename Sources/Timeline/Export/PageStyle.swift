import Crypto
import Foundation

/// How the page looks. Text and marks keep a contrast of 4.5 to 1 in both colour schemes (WCAG 2.2, 1.4.3); colour alone says nothing.
enum PageStyle {
    /// What a policy allows it by (https://www.w3.org/TR/CSP3/#external-hash).
    static func hash(of style: String) -> String {
        "sha256-" + Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
    }

    static let css = """
        :root{color-scheme:light dark;--ink:#1a1d21;--paper:#fdfdfb;--soft:#59626c;--line:#d5dae0;--mark:#0b5fae;--warn:#8a4b00;--tint:#eef2f6}
        @media (prefers-color-scheme:dark){:root{--ink:#e6eaee;--paper:#12151a;--soft:#9ba5b0;--line:#323a43;--mark:#74b6f7;--warn:#e3ab52;--tint:#1b2027}}
        *{box-sizing:border-box}
        html{scroll-behavior:smooth}
        body{font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem;overflow-wrap:break-word}
        h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem;text-wrap:balance}
        .sub,.who,.basis,footer,figcaption,details{color:var(--soft);font-size:.875rem}
        .sub{margin:0 0 1rem}
        .density{margin:1rem 0;width:fit-content;max-width:100%}
        .density svg{display:block;max-width:100%;border-bottom:1px solid var(--line)}
        .density rect{fill:var(--mark)}
        .density .none{fill:var(--line)}
        .density a:hover rect{fill:var(--warn)}
        figcaption{display:flex;justify-content:space-between;gap:1rem;font-size:.75rem;font-variant-numeric:tabular-nums}
        summary{cursor:pointer}
        fieldset{border:0;padding:0;margin:.5rem 0 0;display:flex;flex-wrap:wrap;gap:.35rem}
        legend{padding:0;margin-bottom:.35rem}
        input[type=radio]{position:absolute;opacity:0;pointer-events:none}
        label{border:1px solid var(--line);border-radius:1rem;padding:.3rem .8rem;cursor:pointer;color:var(--ink)}
        label small{color:var(--soft)}
        input:checked+label{background:var(--mark);border-color:var(--mark);color:var(--paper);font-weight:600}
        input:checked+label small{color:inherit}
        input:focus-visible+label,a:focus-visible,summary:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
        h2{position:sticky;top:0;z-index:1;background:var(--paper);font-size:1rem;margin:2rem 0 0;padding:.4rem 0;border-bottom:1px solid var(--line);color:var(--mark)}
        h2.wide{border-bottom-style:dashed}
        h2.wide::before{content:"~ "}
        ol,ul{margin:0;padding:0;list-style:none}
        .event{position:relative;margin-left:.4rem;padding:.9rem 0 .6rem 1.4rem;border-left:2px solid var(--line);scroll-margin-top:2.5rem}
        .event::before{content:"";position:absolute;left:-.5rem;top:1.3rem;width:.85rem;height:.85rem;border-radius:50%;background:var(--mark);border:2px solid var(--mark)}
        .event.single::before{background:var(--paper)}
        .event.unsure::before{border-style:dotted}
        .event:target{background:var(--tint)}
        h3{font-size:1.0625rem;line-height:1.35;margin:0;font-weight:600}
        .title{unicode-bidi:isolate;color:inherit;text-decoration:none}
        a.title:hover{text-decoration:underline}
        .when{font-variant-numeric:tabular-nums;color:var(--mark);margin-right:.35rem}
        .link{color:var(--soft);text-decoration:none;font-weight:400;opacity:0;padding:0 .3rem}
        .event:hover .link,.link:focus-visible,.event:target .link{opacity:1}
        @media (hover:none){.link{opacity:.6}}
        .summary{margin:.25rem 0}
        .who,.basis{margin:.25rem 0}
        .who b,li b{font-weight:500}
        .dots{color:var(--mark);letter-spacing:.05em;margin-right:.25rem}
        .flag,.conflict li b{color:var(--warn);font-weight:600}
        .conflict{border-left:3px solid var(--warn);padding-left:.75rem;margin:.4rem 0;font-size:.9375rem}
        .conflict p{margin:0}
        details{margin:.25rem 0 0}
        .event summary{display:inline-block;padding:.15rem 0}
        .event summary::before{content:"▸ "}
        .event [open]>summary::before{content:"▾ "}
        .event summary::marker{content:""}
        details li{margin:.4rem 0}
        li time{white-space:nowrap}
        details a{color:var(--mark)}
        q{font-style:italic}
        mark{background:none;color:inherit;text-decoration:underline 2px var(--warn);text-underline-offset:.2em}
        .background{margin-top:2rem;border:1px dashed var(--line);border-radius:.5rem;padding:.5rem 1rem}
        .background h2{margin-top:1rem}
        .background .event{color:var(--ink);font-size:1rem}
        footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem}
        footer p{margin:.25rem 0}
        @media (max-width:30rem){body{padding:1.25rem 1rem 3rem}h1{font-size:1.5rem}label{padding:.5rem .9rem}.event summary{padding:.4rem 0}}
        @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        @media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--soft:#333;--line:#999;--mark:#000;--warn:#000}
        body{max-width:none;padding:0;font-size:10.5pt}h2{position:static;break-after:avoid}.event{break-inside:avoid}.filter,.link{display:none}
        details::details-content{content-visibility:visible;height:auto}.event summary::before{content:""}}

        """
}
