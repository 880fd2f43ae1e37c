import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { ProblemsError } from "../../../components/shared/problems";
import { readPolicySettings } from "../../../planner/policyConfig";
import { DEFAULT_SETTINGS } from "../../../planner/policyPack";

describe("planner/policyConfig", () => {
    const folder = mkdtempSync(join(tmpdir(), "policy-config-"));
    const read = (text: string): ReturnType<typeof readPolicySettings> => {
        writeFileSync(join(folder, "policy-config.json"), text);
        return readPolicySettings(folder);
    };

    after(() => {
        rmSync(folder, { recursive: true });
    });

    it("is as the rules say where there is no file", () => {
        expect(readPolicySettings(join(folder, "nowhere"))).to.equal(DEFAULT_SETTINGS);
    });

    it("reads levels, parameters and exemptions, as the engine does", () => {
        const exemption = { urn: "urn:pulumi:dev::*", reason: "agreed", owner: "security", expires: "2027-01-31" };
        const { levels, exemptions } = read(
            JSON.stringify({ "kms-key-rotation": "advisory", "s3-public-acl": { exemptions: [exemption] } }),
        );
        expect(levels["kms-key-rotation"]).to.equal("advisory");
        expect(exemptions).to.deep.equal([{ rule: "s3-public-acl", ...exemption }]);
    });

    it("says all that is wrong with the file at once", () => {
        const wrong = JSON.stringify({ "no-such-rule": "advisory", "kms-key-rotation": "strict" });
        let problems: ProblemsError["problems"] = [];
        try {
            read(wrong);
        } catch (error) {
            problems = error instanceof ProblemsError ? error.problems : [];
        }
        expect(problems.map(({ path, given }) => [path, given.split(":")[0]])).to.deep.equal([
            ["policy-config.json", "no-such-rule"],
            ["policy-config.json", "kms-key-rotation.enforcementLevel"],
        ]);
        expect(() => read("{")).to.throw(ProblemsError, "valid JSON");
    });
});
