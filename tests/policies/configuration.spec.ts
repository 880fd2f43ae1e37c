import { expect } from "chai";
import { ConfigurationError, parseSettings } from "../../policies/core/configuration";
import type { Param } from "../../policies/core/rule";
import { RULES } from "../../policies/rules";

const exemption = {
    urn: "urn:pulumi:prod::lakehouse::*::landing",
    reason: "open data",
    owner: "security",
    expires: "2026-12-31",
};

function problemsOf(configuration: unknown): readonly string[] {
    try {
        parseSettings(configuration, RULES, "2026-11-22");
        return [];
    } catch (error) {
        expect(error).to.be.instanceOf(ConfigurationError);
        return (error as ConfigurationError).problems;
    }
}

describe("policies: configuration", () => {
    it("reads levels, parameters and exemptions in the form of --policy-pack-config", () => {
        const settings = parseSettings(
            {
                "s3-public-acl": "disabled",
                "network-subnet-public-ip": { enforcementLevel: "remediate" },
                exemptions: "advisory",
                environments: ["org/policies"],
                "compute-auto-termination": { maxMinutes: 60 },
                "tags-aws-resources": { keys: ["team"], exemptions: [exemption] },
            },
            RULES,
            "2026-11-22",
        );
        expect(settings.today).to.equal("2026-11-22");
        expect(settings.levels).to.deep.equal({
            "s3-public-acl": "disabled",
            "network-subnet-public-ip": "mandatory",
            exemptions: "advisory",
        });
        expect(settings.params["compute-auto-termination"]).to.deep.equal({ maxMinutes: 60 });
        expect(settings.params["tags-aws-resources"]).to.deep.equal({ keys: ["team"] });
        expect(settings.exemptions).to.deep.equal([{ rule: "tags-aws-resources", ...exemption }]);
    });

    it("applies the level for all to every rule that is not named with one", () => {
        const configuration = {
            all: "advisory",
            "s3-public-acl": "mandatory",
            "compute-auto-termination": { maxMinutes: 60 },
        };
        const { levels } = parseSettings(configuration, RULES, "2026-11-22");
        expect(Object.keys(levels)).to.have.members([...RULES.map(({ name }) => name), "exemptions"]);
        expect(levels).to.include({ "s3-public-acl": "mandatory", "compute-auto-termination": "advisory" });
    });

    it("refuses all that is wrong at once, each with its path, what is allowed and how to fix it", () => {
        const problems = problemsOf({
            all: { enforcementLevel: "strict", maxMinutes: 60 },
            exemptions: { rules: [] },
            "s3-public-acls": "mandatory",
            "s3-public-acl": 3,
            "kms-key-rotation": { days: 90 },
            "lifecycle-protect-stateful": "remediate",
            "compute-auto-termination": { maxMinutes: 5, idle: true },
            "compute-bounded-size": { maxWorkers: "many" },
            "compute-supported-runtime": { warnDays: 30, today: 20261122 },
            "tags-aws-resources": { keys: "team", exemptions: "none" },
            "iam-wildcard-action": { allowedPatterns: [1] },
            "iam-wildcard-resource": { exemptions: ["urn", { ...exemption, owner: "", expires: "next year" }] },
        });
        expect(problems.map((problem) => problem.split(", allowed: ")[0])).to.deep.equal([
            "all.maxMinutes: is no setting of it",
            'all.enforcementLevel: got "strict"',
            "s3-public-acls: is no rule of the pack",
            "compute-auto-termination.maxMinutes: got 5",
            "compute-auto-termination.idle: is no parameter of the rule",
            'compute-bounded-size.maxWorkers: got "many"',
            "compute-supported-runtime.today: got 20261122",
            "iam-wildcard-action.allowedPatterns: got [1]",
            'iam-wildcard-resource.exemptions[0]: got "urn"',
            "iam-wildcard-resource.exemptions[0].urn: got undefined",
            "iam-wildcard-resource.exemptions[0].reason: got undefined",
            "iam-wildcard-resource.exemptions[0].owner: got undefined",
            "iam-wildcard-resource.exemptions[0].expires: got undefined",
            'iam-wildcard-resource.exemptions[1].owner: got ""',
            'iam-wildcard-resource.exemptions[1].expires: got "next year"',
            "kms-key-rotation.days: is no parameter of the rule",
            'lifecycle-protect-stateful.enforcementLevel: got "remediate"',
            "s3-public-acl: got 3",
            'tags-aws-resources.keys: got "team"',
            'tags-aws-resources.exemptions: got "none"',
            "exemptions.rules: is no setting of it",
        ]);
        problems.forEach((problem) =>
            expect(problem).to.match(/, allowed: .+; correct it in the policy configuration$/),
        );
    });

    it("takes `remediate` for all, also for rules that remediate nothing, as the engine hands it down", () => {
        const configuration = { all: "remediate", "lifecycle-protect-stateful": "remediate" };
        expect(problemsOf(configuration)).to.deep.equal([]);
        expect(parseSettings(configuration, RULES, "2026-11-22").levels["kms-key-rotation"]).to.equal("mandatory");
    });

    it("takes of a parameter with a list of values those of the list only", () => {
        const mode: Param = { type: "string", description: "How strict.", default: "warn", enum: ["warn", "stop"] };
        const rules = RULES.slice(0, 1).map((rule) => ({ ...rule, name: "made-up", params: { mode } }));
        const given = (value: string): object => ({ "made-up": { enforcementLevel: "mandatory", mode: value } });
        expect(parseSettings(given("stop"), rules, "2026-11-22").params["made-up"]).to.deep.equal({ mode: "stop" });
        expect(() => parseSettings(given("go"), rules, "2026-11-22")).to.throw('made-up.mode: got "go", allowed: ');
    });

    it("refuses what is no configuration at all", () => {
        expect(problemsOf(null)).to.deep.equal([
            "the configuration: got null, allowed: an object; correct it in the policy configuration",
        ]);
        expect(new ConfigurationError(["a", "b"]).message).to.equal(
            "The policy configuration is not valid:\n  - a\n  - b",
        );
    });
});
