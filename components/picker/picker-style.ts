/** Beside the style of the pill. The sheet keeps the pointer from the page below. */
export const pickerStyle = `
.sheet{position:fixed;inset:0;z-index:2147483645;cursor:crosshair}
.picker{display:block;bottom:16px;inset-inline-end:16px;width:min(320px,calc(100vw - 32px));cursor:default}
.picker.above{bottom:auto;top:16px}
.picker .trust{flex:1;padding-top:3px}
.picker ul{margin:6px 0 0;padding:0;list-style:none}
.picker li{overflow-wrap:anywhere;font-weight:600;font-variant-numeric:tabular-nums}
.picker .answers button{border-color:var(--control)}
.picker .sign::before{content:'✕';font-size:11px}
.picker:focus{outline:none}
.still{animation:none}
`;
