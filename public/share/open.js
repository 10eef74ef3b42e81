// Opens the atlas at the view that the address names, or at the topic of this page.
const { href } = document.querySelector('a');
location.replace(location.hash === '' ? href : href.replace(/#.*/, '') + location.hash);
