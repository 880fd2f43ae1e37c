import { expect } from "chai";
import {
    DEFAULT_SETTINGS,
    evaluate,
    type Exemption,
    type PolicyResource,
    type PolicySettings,
} from "../../policies/evaluate";
import { resource, untyped, UNKNOWN } from "./support/resources";

const publicBucket = resource("aws:s3/bucketAcl:BucketAcl", { acl: "public-read" }, { name: "landing" });
const openSubnet = resource("aws:ec2/subnet:Subnet", { mapPublicIpOnLaunch: true }, { name: "subnet" });
const exemption: Exemption = {
    rule: "s3-public-acl",
    urn: "urn:pulumi:prod::lakehouse::*::landing",
    reason: "open data, approved in SEC-42",
    owner: "security",
    expires: "2026-12-31",
};

/** A resource whose property throws when a rule reads it. */
function hostile(type: string, property: string, error: unknown): PolicyResource {
    const props = Object.defineProperty({ tags: {} }, property, {
        get: () => {
            throw error;
        },
    });
    return untyped(type, props, { name: "landing" });
}

const settings = (change: Partial<PolicySettings>): PolicySettings => ({ ...DEFAULT_SETTINGS, ...change });

/** The rules that these tests are about; what others say of the same resources is their own affair. */
const SUBJECTS = [
    "compute-auto-termination",
    "exemptions",
    "network-open-ingress",
    "network-subnet-public-ip",
    "s3-public-acl",
];

const outcomes = (resources: readonly PolicyResource[], change: Partial<PolicySettings> = {}): readonly string[] =>
    evaluate(resources, settings(change))
        .filter(({ rule }) => SUBJECTS.includes(rule))
        .map(({ rule, level, outcome }) => `${rule} ${level} ${outcome}`);

describe("policies: evaluate", () => {
    it("gives findings in the order of resources, then of rules, and none for types that no rule is about", () => {
        const stack = untyped("pulumi:pulumi:Stack", {});
        expect(outcomes([stack, openSubnet, publicBucket])).to.deep.equal([
            "network-subnet-public-ip mandatory violation",
            "s3-public-acl mandatory violation",
        ]);
        expect(evaluate([])).to.deep.equal([]);
    });

    it("claim 60: keeps what was found before an unknown, and reports the unknown as neither passed nor violated", () => {
        const rule = resource("aws:ec2/securityGroupRule:SecurityGroupRule", {
            type: "ingress",
            cidrBlocks: ["0.0.0.0/0", UNKNOWN],
        });
        expect(outcomes([rule])).to.deep.equal([
            "network-open-ingress mandatory violation",
            "network-open-ingress mandatory unknown",
        ]);
    });

    it("claim 60: reports a rule that fails as an error of that rule and resource alone, without the error's text", () => {
        const failing = hostile("aws:ec2/subnet:Subnet", "mapPublicIpOnLaunch", new Error("s3cr3t"));
        const findings = evaluate([failing, openSubnet]);
        expect(findings.map(({ rule, outcome, urn }) => [rule, outcome, urn])).to.deep.equal([
            ["network-subnet-public-ip", "error", failing.urn],
            ["tags-aws-resources", "violation", failing.urn],
            ["network-subnet-public-ip", "violation", openSubnet.urn],
            ["tags-aws-resources", "violation", openSubnet.urn],
        ]);
        expect(findings[0]?.message).to.equal('aws:ec2/subnet:Subnet "landing": the rule itself failed with Error.');
    });

    it("reports something that is thrown and is no error by its kind", () => {
        const failing = hostile("aws:s3/bucketAcl:BucketAcl", "acl", "s3cr3t");
        expect(evaluate([failing])[0]?.message).to.include("the rule itself failed with string.");
    });

    it("passes on an error that is no unknown where a relation is looked up", () => {
        const failing = hostile("aws:s3/bucket:Bucket", "bucket", new RangeError("s3cr3t"));
        const own = evaluate([failing]).filter(({ rule }) => rule === "s3-bucket-side-resources");
        expect(own.map(({ outcome }) => outcome)).to.deep.equal(["error"]);
    });

    it("takes levels and parameters from the settings", () => {
        expect(outcomes([publicBucket], { levels: { "s3-public-acl": "advisory" } })).to.deep.equal([
            "s3-public-acl advisory violation",
        ]);
        expect(outcomes([publicBucket], { levels: { "s3-public-acl": "disabled" } })).to.deep.equal([]);
        const cluster = resource("databricks:index/cluster:Cluster", { autoterminationMinutes: 30 });
        const strict = { params: { "compute-auto-termination": { maxMinutes: 20 } } };
        expect(outcomes([cluster], strict)).to.include("compute-auto-termination mandatory violation");
        expect(outcomes([cluster])).to.not.include("compute-auto-termination mandatory violation");
    });
});

describe("policies: exemptions", () => {
    const problems = (
        change: Partial<Exemption>,
        resources = [publicBucket],
        today = "2026-12-31",
    ): readonly string[] =>
        evaluate(resources, settings({ today, exemptions: [{ ...exemption, ...change }] }))
            .filter(({ rule }) => rule === "exemptions")
            .map(({ level, outcome, message }) => `${level} ${outcome}: ${message}`);
    const subject = `The exemption of "${exemption.urn}" from`;

    it("turns a violation into an exempt finding that says why, to its last day", () => {
        const [finding, ...others] = evaluate(
            [publicBucket],
            settings({ today: "2026-12-31", exemptions: [exemption] }),
        );
        expect(others).to.deep.equal([]);
        expect(finding).to.include({
            rule: "s3-public-acl",
            outcome: "exempt",
            exemption: "open data, approved in SEC-42 (security, until 2026-12-31)",
        });
    });

    it("covers one rule and the URNs of its pattern, and no more", () => {
        const elsewhere = resource("aws:s3/bucketAcl:BucketAcl", { acl: "public-read" }, { name: "bronze" });
        expect(outcomes([publicBucket, elsewhere, openSubnet], { exemptions: [exemption] })).to.deep.equal([
            "s3-public-acl mandatory exempt",
            "s3-public-acl mandatory violation",
            "network-subnet-public-ip mandatory violation",
        ]);
    });

    it("also covers what is not known yet, and so counts as needed", () => {
        const undecided = resource("aws:s3/bucketAcl:BucketAcl", { acl: UNKNOWN }, { name: "landing" });
        expect(outcomes([undecided], { exemptions: [exemption] })).to.deep.equal(["s3-public-acl mandatory exempt"]);
    });

    it("never covers a rule that fails", () => {
        const failing = hostile("aws:s3/bucketAcl:BucketAcl", "acl", new Error("s3cr3t"));
        expect(outcomes([failing], { exemptions: [exemption] })).to.include("s3-public-acl mandatory error");
    });

    it("is a problem after its last day, and the violation is back", () => {
        const today = "2027-01-01";
        expect(outcomes([publicBucket], { today, exemptions: [exemption] })).to.deep.equal([
            "s3-public-acl mandatory violation",
            "exemptions mandatory violation",
        ]);
        expect(problems({}, [publicBucket], today)).to.deep.equal([
            `mandatory violation: ${subject} s3-public-acl expired on 2026-12-31.`,
        ]);
    });

    it("is a problem when nothing needs it", () => {
        expect(problems({}, [openSubnet])).to.deep.equal([
            `mandatory violation: ${subject} s3-public-acl is not needed: nothing it covers breaks the rule.`,
        ]);
        expect(problems({})).to.deep.equal([]);
    });

    it("is a problem when its rule is disabled, and none when nobody asks about exemptions", () => {
        const levels = { "s3-public-acl": "disabled" } as const;
        const found = evaluate([publicBucket], settings({ today: "2026-12-31", levels, exemptions: [exemption] }));
        expect(found.filter(({ rule }) => rule === "exemptions").map(({ message }) => message)).to.deep.equal([
            `${subject} s3-public-acl is not needed: the rule is disabled.`,
        ]);
        const silent = settings({ levels: { ...levels, exemptions: "disabled" }, exemptions: [exemption] });
        expect(evaluate([publicBucket], silent).filter(({ rule }) => rule === "exemptions")).to.deep.equal([]);
    });

    it("is a problem when it names no rule", () => {
        expect(problems({ rule: "s3-public-acls" })).to.deep.equal([
            `mandatory violation: ${subject} s3-public-acls names no rule of the pack.`,
        ]);
    });

    it("is no problem of a stack or project that it does not name", () => {
        const rule = "s3-public-acls";
        expect(problems({ rule, urn: "urn:pulumi:dev::lakehouse::*::landing" })).to.deep.equal([]);
        expect(problems({ rule, urn: "urn:pulumi:prod::warehouse::*::landing" })).to.deep.equal([]);
        expect(problems({ rule, urn: "urn:pulumi:pr*" })).to.have.length(1);
        expect(problems({ rule }, [])).to.deep.equal([]);
    });
});
