import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";

export default defineConfig({
  integrations: [starlight({ title: "Examples", head: [{ tag: "script", attrs: { src: "HOST/embed.js" } }], pagefind: false })],
});
