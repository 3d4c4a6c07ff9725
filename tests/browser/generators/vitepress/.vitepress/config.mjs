export default {
  title: "Examples",
  head: [["script", { src: "HOST/embed.js" }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "wywo-sim" } } },
};
