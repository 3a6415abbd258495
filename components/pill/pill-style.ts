/** The look of everything in the page. `all: initial` keeps the dashboard's own styles out. */
export const pillStyle = `
:host{all:initial}
*{box-sizing:border-box;margin:0}
[hidden]{display:none!important}
.meter,.note,.ring{color-scheme:light dark;--surface:light-dark(#fff,#171d23);--sunken:light-dark(#f3f5f7,#20272f);--text:light-dark(#17212b,#e9eef3);--muted:light-dark(#51606e,#a7b4c0);--control:light-dark(#6f7c88,#7e8c99);--button:light-dark(#0a57a8,#8cc2ff);--on:light-dark(#fff,#0b1b2b);
--calm:light-dark(#0a57a8,#6fb1ff);--tight:light-dark(#b25f00,#f2b33d);--runout:light-dark(#9c1f34,#ff8577);--out:light-dark(#5c0e12,#ffd9d4);--stale:light-dark(#51606e,#a7b4c0)}
.meter,.note,.ring{position:fixed;z-index:2147483646}
.meter,.note{font:13px/18px system-ui,'Segoe UI',Roboto,sans-serif;color:var(--text)}
.pill,.panel,.note{background:var(--surface);border:1px solid var(--control);box-shadow:0 2px 8px rgb(0 0 0/.22)}
.pill{display:flex;height:24px;width:max-content;border-radius:12px;overflow:clip;overflow-clip-margin:3px}
.meter:not(.offering) .pill:has(.when:empty){max-width:76px}
button{font:inherit;color:inherit;border:1px solid transparent;border-radius:6px;background:none;min-height:24px;min-width:24px;padding:2px 6px;cursor:pointer}
button:hover{background:var(--sunken)}
button:focus-visible{outline:2px solid var(--button);outline-offset:1px}
.closed{display:flex;align-items:center;gap:5px;min-height:0;border:0;border-radius:12px;padding:0 8px 0 4px;font-weight:600;font-size:12px;font-variant-numeric:tabular-nums;white-space:nowrap;touch-action:none}
[dir=rtl] .closed{padding:0 4px 0 8px}
.when{font-weight:400}
.when:empty{display:none}
.act{flex:none;min-height:0;height:22px;padding:0 8px;border-radius:0;color:var(--button);font-weight:600;font-size:12px;white-space:nowrap}
.offering .pill{max-width:calc(100vw - 16px)}
.offering .closed{min-width:0}
.offering .closed span{overflow:hidden;text-overflow:ellipsis}
.sign{display:grid;place-items:center;flex:none;width:24px;padding:0;color:var(--muted);border-radius:12px}
.pill .sign{min-height:0;height:22px}
.pill .sign::before{content:'✕';font-size:11px}
.panel{width:280px;padding:8px 8px 8px 12px;border-radius:10px}
[dir=rtl] .panel{padding:8px 12px 8px 8px}
.head{display:flex;align-items:flex-start;gap:6px}
.head strong{flex:1;min-width:0;padding-top:3px;overflow-wrap:anywhere}
.head .chip{margin-top:4px}
.panel p{padding-inline-end:4px}
.trust{color:var(--muted);font-size:12px}
.answers{display:flex;flex-wrap:wrap;gap:4px;margin-top:8px}
.answers button{min-height:28px}
.answers .way{background:var(--button);color:var(--on);font-weight:600;margin-inline-end:auto}
.chip{flex:none;width:16px;height:16px;overflow:visible}
.chip-outline{fill:var(--f);stroke:var(--e)}
.chip-mark{fill:none;stroke:var(--m,#fff);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.look-learning,.look-calm{--f:#1666b8;--e:var(--calm)}
.look-tight{--f:#f5b93e;--m:#1a1200;--e:var(--tight)}
.look-runout{--f:#c0281c;--e:var(--runout)}
.look-out{--f:#3d0609;--e:var(--out)}
.look-stale{--f:#69737d;--e:var(--stale)}
.ring{pointer-events:none;border:3px solid var(--button);border-radius:8px;box-shadow:0 0 0 2px var(--surface);animation:ring 1.4s ease-in-out infinite}
@keyframes ring{50%{box-shadow:0 0 0 2px var(--surface),0 0 0 8px color-mix(in srgb,var(--button) 35%,transparent)}}
.note{display:flex;gap:6px;align-items:flex-start;max-width:min(320px,calc(100vw - 20px));padding:8px 8px 8px 12px;border-radius:10px}
[dir=rtl].note{padding:8px 12px 8px 8px}
.note>div{flex:1}
@media(prefers-reduced-motion:reduce){.ring{animation:none}}
@media(forced-colors:active){.chip-outline{fill:Canvas;stroke:CanvasText}.chip-mark{stroke:CanvasText}.ring{border-color:Highlight}}
`;
