import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { resource } from "./support/resources";
import { ServedPack } from "./support/served";

const pack = join(__dirname, "..", "..", "policies");

/** Serves three rules of the pack with a check or a remedy that fails, beside the sound ones. */
const SCRIPT = `
const { PolicyPack } = require("@pulumi/policy");
const { onConfigure } = require("${pack}/core/configureRequest.ts");
const { RulePack } = require("${pack}/pack.ts");
const { RULES } = require("${pack}/rules.ts");

const fail = () => JSON.parse("s3cr3t");
const named = (name) => RULES.find((rule) => rule.name === name);
const rules = [
    { ...named("s3-public-acl"), name: "a-failing-check", check: fail },
    { ...named("s3-bucket-side-resources"), name: "a-failing-stack-check", check: fail },
    { ...named("kms-key-rotation"), name: "a-failing-remedy", remediate: fail },
    ...["s3-public-acl", "s3-bucket-side-resources", "kms-key-rotation"].map(named),
];
const pack = new RulePack(rules, "2026-11-22");
onConfigure((configuration) => pack.configure(configuration));
new PolicyPack("failing", { policies: pack.policies });
`;

describe("policies: a rule that fails, over gRPC", function () {
    this.timeout(60_000);
    let folder: string;
    let served: ServedPack;

    before(async () => {
        folder = mkdtempSync(join(tmpdir(), "lakehouse-failing-"));
        const script = join(pack, "..", ".cache", `failing-${String(process.pid)}.cjs`);
        writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "failing", version: "1.0.0" }));
        writeFileSync(script, SCRIPT);
        served = await ServedPack.start(["--import", require.resolve("tsx"), script], folder);
        rmSync(script);
    });

    after(async () => {
        await served.stop();
        rmSync(folder, { recursive: true, force: true });
    });

    it("claim 60: is a finding of that rule alone, without its error's text; the others still report", async () => {
        const said = await served.judge([resource("aws:s3/bucket:Bucket", { acl: "public-read" })]);
        expect(said.map(({ policy, level }) => `${policy} ${level}`)).to.deep.equal([
            "a-failing-check mandatory",
            "s3-public-acl mandatory",
            "a-failing-stack-check mandatory",
            ...Array<string>(3).fill("s3-bucket-side-resources mandatory"),
        ]);
        const failures = said.filter(({ policy }) => policy.startsWith("a-failing"));
        failures.forEach(({ message }) => {
            expect(message).to.include("the rule itself failed with SyntaxError").and.not.include("s3cr3t");
        });
    });

    it("changes nothing when it fails as a remedy, and the violation stays mandatory", async () => {
        const level = { enforcementLevel: "remediate" } as const;
        await served.configure({ "a-failing-remedy": level, "kms-key-rotation": level });
        const key = resource("aws:kms/key:Key", { enableKeyRotation: false });
        const remediations = await served.remediate(key);
        expect(remediations).to.deep.equal([
            { policy: "kms-key-rotation", properties: { enableKeyRotation: true }, diagnostic: "" },
        ]);
        expect((await served.analyze(key)).map(({ policy, level: found }) => `${policy} ${found}`)).to.deep.equal([
            "a-failing-remedy mandatory",
            "kms-key-rotation mandatory",
        ]);
    });
});
