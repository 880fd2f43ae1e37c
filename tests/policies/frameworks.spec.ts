import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect } from "chai";
import { EXEMPTIONS } from "../../policies/core/exemption";
import { cis, fsbp, nist, sat, wellArchitected } from "../../policies/core/frameworks";
import { exists } from "../../policies/data/controls";
import { CROSSWALK } from "../../policies/data/crosswalk";
import { NIST_OF_FSBP } from "../../policies/data/fsbp";
import { controlsOf, FRAMEWORKS, type FrameworkName } from "../../policies/data/mappings";
import { RULES } from "../../policies/rules";
import { coverageOf, frameworkOf, renderCoverage, type Coverage } from "../../tools/policies/coverage";

const root = join(__dirname, "..", "..");
const all = Object.keys(FRAMEWORKS) as FrameworkName[];

/** What a framework's ids look like. */
const FORMS: Readonly<Record<FrameworkName, RegExp>> = {
    "AWS Foundational Security Best Practices": /^[A-Za-z0-9]+\.\d+$/,
    "AWS Well-Architected Framework": /^[A-Z]+\d\d-BP\d\d$/,
    "CIS AWS Foundations Benchmark": /^\d(\.\d+){1,2}$/,
    "Databricks Security Analysis Tool": /^[A-Z]+-\d+$/,
    HIPAA: /^164\.\d{3}\([a-e]\)(\(\d\))?$/,
    "ISO/IEC 27001": /^A\.[5-8]\.\d+$/,
    "NIST SP 800-53": /^[A-Z]{2}-\d+(\(\d+\))?$/,
    "PCI DSS": /^\d+(\.\d+){2,3}$/,
    "SOC 2": /^(CC|A|C)\d\.\d$/,
};

/** Runs the command as `npm run policies:report` does. */
function report(...args: string[]): {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
} {
    const script = join(root, "tools", "policies", "report.ts");
    return spawnSync(process.execPath, ["--import", "tsx", script, ...args], { cwd: root, encoding: "utf8" });
}

describe("policies: frameworks", () => {
    it("every control that a rule names exists in its framework: verify a new one, then add it to policies/data/controls.ts", () => {
        const unknown = [...RULES, EXEMPTIONS].filter(({ framework }) => !exists(framework));
        expect(unknown.map(({ name, framework }) => `${name}: ${framework.reference}`)).to.deep.equal([]);
    });

    it("a control that does not exist is found out, in each framework", () => {
        expect([fsbp("S3.999", ""), cis("9.9", ""), nist("AC-2(99)", ""), nist("ZZ-1", "")].filter(exists)).to.be.empty;
        expect([wellArchitected("SEC99-BP01", ""), sat("NS-99", ""), sat("DP-", "")].filter(exists)).to.be.empty;
        expect([{ name: "Mine", version: "1", reference: "S3.8" }].filter(exists)).to.be.empty;
        expect(
            [fsbp("S3.8", ""), cis("3.6", ""), nist("AC-2(1)", ""), sat("NS-3", ""), sat("NS-1", "")].filter(exists),
        ).to.have.length(5);
    });

    it("a control has one title, whichever rule names it", () => {
        const titles = new Map(
            RULES.map(({ framework: { name, reference, specification } }) => [`${name} ${reference}`, specification]),
        );
        const others = RULES.filter(
            ({ framework: { name, reference, specification } }) => titles.get(`${name} ${reference}`) !== specification,
        );
        expect(others.map(({ name }) => name)).to.deep.equal([]);
    });

    it("a check of the Security Analysis Tool is named at the last commit that has it", () => {
        expect(sat("NS-3", "").version).to.equal("d4355dc");
        expect(sat("NS-1", "").version).to.equal("01728b9");
    });

    it("every rule is mapped to all frameworks, save those about costs, which serve no requirement of security", () => {
        const { unmapped } = coverageOf("NIST SP 800-53", RULES);
        const references = RULES.filter(({ name }) => unmapped.includes(name)).map(
            ({ framework }) => framework.reference,
        );
        expect(references.filter((reference) => !reference.startsWith("COST"))).to.deep.equal([]);
    });

    it("every id has its framework's form, and stands once", () => {
        for (const { name, framework } of RULES) {
            for (const [mapped, ids = []] of Object.entries(controlsOf(framework))) {
                expect(new Set(ids).size, name).to.equal(ids.length);
                ids.forEach((id) => expect(id, `${name}: ${mapped}`).to.match(FORMS[mapped as FrameworkName]));
            }
        }
    });

    it("every requirement of NIST that stands behind a control is known to the crosswalk", () => {
        const behind = NIST_OF_FSBP.flatMap(([requirements]) => requirements.split(" "));
        expect(behind.filter((reference) => !exists(nist(reference, "")))).to.deep.equal([]);
        expect(Object.keys(CROSSWALK)).to.include.members(["AC-3", "SC-7", "SC-28"]);
    });

    it("one primary control leads to all others", () => {
        const controls = controlsOf(fsbp("RDS.3", ""));
        expect(controls["NIST SP 800-53"]).to.include.members(["SC-28", "SC-28(1)"]);
        expect(controls["CIS AWS Foundations Benchmark"]).to.deep.equal(["2.3.1"]);
        expect(controls["PCI DSS"]).to.include("3.5.1");
        expect(controls["ISO/IEC 27001"]).to.include.members(["A.5.10", "A.5.33"]);
        expect(controls["SOC 2"]).to.include("CC6.1");
        expect(controls.HIPAA).to.include("164.312(a)");
        expect(controlsOf({ name: "Mine", reference: "1" })).to.deep.equal({ Mine: ["1"] });
    });
});

describe("policies: the coverage report", () => {
    it("finds a framework by a part of its name, and says which there are when it is none", () => {
        expect([frameworkOf("nist"), frameworkOf("iso/iec"), frameworkOf("SOC 2")]).to.deep.equal([
            "NIST SP 800-53",
            "ISO/IEC 27001",
            "SOC 2",
        ]);
        expect(
            ["NIST 800-53", "CIS AWS", "PCI DSS 4.0", "ISO 27001", "SAT", "Databricks SAT", "FSBP"].map(frameworkOf),
        ).to.deep.equal([
            "NIST SP 800-53",
            "CIS AWS Foundations Benchmark",
            "PCI DSS",
            "ISO/IEC 27001",
            "Databricks Security Analysis Tool",
            "Databricks Security Analysis Tool",
            "AWS Foundational Security Best Practices",
        ]);
        expect(() => frameworkOf("AWS")).to.throw(`--framework: got "AWS", allowed: ${all.join(", ")}`);
        expect(() => frameworkOf("NIST CSF")).to.throw("allowed");
    });

    it("lists every rule under its controls or among those without, in every framework", () => {
        for (const framework of all) {
            const { controls, unmapped, version } = coverageOf(framework, RULES);
            expect(version).to.equal(FRAMEWORKS[framework]);
            expect(new Set([...Object.values(controls).flat(), ...unmapped])).to.deep.equal(
                new Set(RULES.map(({ name }) => name)),
            );
            expect(renderCoverage(coverageOf(framework, RULES))).to.include(`${framework} ${version}: `);
        }
    });

    it("says so when every rule serves a control", () => {
        const rules = RULES.filter(({ name }) => name === "s3-public-acl");
        expect(renderCoverage(coverageOf("NIST SP 800-53", rules))).to.match(/Every rule serves a control\.$/);
    });

    it("is printed by the command, for people and as JSON; a name that is none ends with 2", () => {
        expect(report("--framework", "NIST SP 800-53").stdout).to.match(
            /^NIST SP 800-53 Revision 5: \d+ controls, \d+ rules/,
        );
        const { controls } = JSON.parse(report("--framework", "PCI DSS", "--json").stdout) as Coverage;
        expect(controls["4.2.1"]).to.include("s3-policy-requires-tls");
        expect(report("--framework", "NIST CSF").status).to.equal(2);
    });
});
