// Comforts of the review desk. Every page does its work without them.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  showProblems();
  for (const form of document.querySelectorAll("form[data-keep]")) {
    warnBeforeLosing(form);
    submitOnCtrlEnter(form);
  }
  addCitations();
});

// Lead keyboard and screen reader to what was refused.
function showProblems() {
  document.getElementById("problems")?.focus();
}

function warnBeforeLosing(form) {
  // A page that came back with a refusal holds words that are saved nowhere.
  let unsaved = document.getElementById("problems") !== null;
  form.addEventListener("input", () => { unsaved = true; });
  form.addEventListener("submit", () => { unsaved = false; });
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
}

function submitOnCtrlEnter(form) {
  form.addEventListener("keydown", (event) => {
    const main = form.querySelector("button.main");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && main && !event.defaultPrevented) {
      event.preventDefault();
      form.requestSubmit(main);
    }
  });
}

function addCitations() {
  const list = document.querySelector("[data-citations]");
  const empty = document.querySelector("[data-empty-citation]");
  const row = document.querySelector("[data-add-citation]");
  const total = document.getElementById("id_evidence-TOTAL_FORMS");
  const most = document.getElementById("id_evidence-MAX_NUM_FORMS");
  if (!list || !empty || !row || !total || !most) return;
  // The desk takes no more, and makes no form for what is beyond: its words would be gone after the refusal.
  const showButton = () => { row.hidden = Number(total.value) >= Number(most.value); };
  showButton();
  row.querySelector("button").addEventListener("click", () => {
    const number = Number(total.value);
    const made = document.createElement("div");
    made.innerHTML = empty.innerHTML.replaceAll("__prefix__", String(number));
    const citation = made.firstElementChild;
    list.append(citation);
    total.value = String(number + 1);
    showButton();
    citation.querySelector("input:not([type=hidden])").focus();
  });
}
