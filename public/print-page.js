// Offers to print the page, where there are scripts; without them the page says how.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
