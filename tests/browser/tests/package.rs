//! The npm package: a page of somebody else installs it, compiles against its types, bundles it, and shows the simulator.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use browser_tests::server::Server;
use browser_tests::{Page, npm};

const MAIN: &str = "import \"@while-you-were-out/embed\";\n\
    const sim = document.querySelector(\"wywo-sim\");\n\
    const state = await sim?.state();\n\
    document.title = `${state?.messages[0]?.state}`;\n";

const INDEX: &str = "<!doctype html><title>Ours</title><script type=\"module\" src=\"main.js\"></script>\n\
    <wywo-sim src=\"while-you-were-out.html\" scenario=\"lunch\" scene=\"2\">Words</wywo-sim>\n";

fn done(command: &mut Command) -> Result<()> {
    let output = command.output().with_context(|| format!("{command:?}"))?;
    let told = [output.stdout, output.stderr].concat();
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&told));
    Ok(())
}

#[tokio::test]
async fn a_page_is_built_with_the_package() -> Result<()> {
    let package =
        std::env::var_os("WYWO_PACKAGE").map(PathBuf::from).context("`cargo xtask test` packs the package and says where it is")?;
    let (Some(compiler), Some(bundler)) = (npm::file("typescript/bin/tsc"), npm::file("esbuild/bin/esbuild")) else { return Ok(()) };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/consumer");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let site = folder.join("site");
    std::fs::create_dir_all(&site)?;
    std::fs::write(folder.join("package.json"), "{\"private\": true, \"type\": \"module\"}\n")?;
    done(Command::new("npm").args(["install", "--offline", "--no-audit", "--no-fund"]).arg(&package).current_dir(&folder))?;
    std::fs::write(folder.join("main.ts"), MAIN)?;
    let strict = ["--strict", "--noEmit", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "main.ts"];
    done(Command::new("node").arg(compiler).args(strict).current_dir(&folder))?;
    let bundle = ["main.ts", "--bundle", "--format=esm", "--outfile=site/main.js", "--log-level=warning"];
    done(Command::new("node").arg(bundler).args(bundle).current_dir(&folder))?;
    let own = folder.join("node_modules/@while-you-were-out/embed");
    std::fs::copy(own.join("while-you-were-out.html"), site.join("while-you-were-out.html"))?;
    std::fs::write(site.join("index.html"), INDEX)?;
    for name in ["README.md", "THIRD-PARTY-LICENSES.txt", "LICENSE-MIT", "LICENSE-APACHE"] {
        ensure!(own.join(name).is_file(), "the package has no {name}");
    }
    let server = Server::start(&site)?;
    let page = Page::open("/").await?;
    page.show(&format!("{}/", server.base())).await?;
    page.until("document.title === 'Queued'").await?;
    page.close().await
}
