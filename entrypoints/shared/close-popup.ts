/** The popup would lie over what it opened; any other page is wanted beside it. */
export function closePopup(): void {
  if (location.pathname === '/popup.html') window.close();
}
