import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { RULES } from "../../policies/rules";
import { renderCatalogue } from "../../tools/policies/catalogue";

const page = join(__dirname, "..", "..", "docs", "policies.md");

/** A page without what formatting changes: how wide columns are, and which characters need no escape. */
const unformatted = (text: string): string =>
    text.replace(/-{3,}/g, "---").replace(/ +/g, " ").replaceAll("\\", "").trim();

/** Names in a text that look like rules of the pack: in code, and beginning with one of its domains. */
function namedRules(text: string): readonly string[] {
    const domains = new Set(RULES.map(({ name }) => name.split("-")[0]));
    const names = [...text.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map(([, name = ""]) => name);
    return names.filter((name) => domains.has(name.split("-")[0]));
}

describe("policies: the README", () => {
    const readme = readFileSync(join(__dirname, "..", "..", "policies", "README.md"), "utf8");
    const missing = (text: string): readonly string[] =>
        namedRules(text).filter((name) => RULES.every((rule) => rule.name !== name));

    it("says of what is no rule which rules there are instead, and names none that does not exist", () => {
        const [, section = ""] = readme.split("## What is not a rule, and why");
        expect(namedRules(section).length).to.be.greaterThan(20);
        expect(missing(readme)).to.deep.equal([]);
        expect(missing(readme.replaceAll("s3-object-lock", "s3-object-lokc"))).to.deep.equal(["s3-object-lokc"]);
    });
});

describe("policies: the catalogue", () => {
    it("is what the rules say: else run `npm run policies:catalogue`", () => {
        const same = unformatted(readFileSync(page, "utf8")) === unformatted(renderCatalogue(RULES));
        expect(same, "docs/policies.md is out of date: run `npm run policies:catalogue`").to.be.true;
    });

    it("tells of each rule what, why, how to fix it, its level, parameters, control and types", () => {
        const [rule] = RULES.filter(({ name }) => name === "compute-auto-termination");
        const text = renderCatalogue(rule === undefined ? [] : [rule]);
        expect(text).to.include("| An all-purpose cluster ends by itself when it is idle. |");
        expect(text).to.match(/\*\*Why:\*\* One that does not is paid for day and night/);
        expect(text).to.match(
            /\*\*Fix:\*\* Set autoterminationMinutes .* \[Read on\]\(https:\/\/docs\.databricks\.com\//,
        );
        expect(text).to.include("**Level:** mandatory, advisory in dev; severity medium");
        expect(text).to.match(/\*\*Also:\*\* .*ISO\/IEC 27001 A\.\d.*; NIST SP 800-53 SI-2; /);
        expect(text).to.include("`maxMinutes`, by default `120`. The longest idle time");
        expect(text).to.match(/\*\*Control:\*\* Databricks Security Analysis Tool \w+, GOV-4: /);
        expect(text).to.include("`databricks:index/cluster:Cluster`");
    });

    it("changes with every word of a rule, and shows stars as stars", () => {
        const [rule] = RULES;
        const changed = RULES.map((one) => (one === rule ? { ...one, fix: "Allow s3:* to *." } : one));
        expect(renderCatalogue(changed)).to.not.equal(renderCatalogue(RULES));
        expect(renderCatalogue(changed)).to.include("Allow s3:\\* to \\*.");
    });
});
