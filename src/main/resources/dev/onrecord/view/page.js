
// The escape key hides the note of a statement until the pointer or the focus moves on.
document.addEventListener("keydown", event => {
  if (event.key === "Escape") document.documentElement.classList.add("quiet");
});
for (const moved of ["focusin", "pointerover"]) {
  document.addEventListener(moved, () => document.documentElement.classList.remove("quiet"));
}
