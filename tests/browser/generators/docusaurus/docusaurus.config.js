module.exports = {
  title: "Examples",
  url: "https://example.org",
  baseUrl: "/",
  scripts: ["HOST/embed.js"],
  markdown: { format: "detect" },
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
