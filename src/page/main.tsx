import { render } from "preact";
import { App } from "./app.js";
import { Store } from "./store.js";

// The token has done its work once the page is there: it stays in no history and no screenshot.
if (location.search !== "") history.replaceState(null, "", `/${location.hash}`);
const root = document.getElementById("page");
if (root !== null) render(<App store={new Store()} />, root);
