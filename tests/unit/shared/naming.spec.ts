import { expect } from "chai";
import { checkName, NAME_LAWS, physicalName, type NameKind } from "../../../components/shared/naming";

const PARTS = { prefix: "acme", environment: "dev", region: "eu-west-1", awsAccountId: "111122223333" };

describe("physicalName", () => {
    const wanted: Readonly<Record<NameKind, string>> = {
        bucket: "acme-dev-lake-bronze-111122223333-eu-west-1",
        role: "acme-dev-lake-bronze-eu-west-1",
        catalog: "acme_dev_lake_bronze",
        policy: "acme-dev-lake-bronze-eu-west-1",
        trail: "acme-dev-lake-bronze",
        logGroup: "acme-dev-lake-bronze",
        topic: "acme-dev-lake-bronze",
        queue: "acme-dev-lake-bronze",
        function: "acme-dev-lake-bronze",
        eventRule: "acme-dev-lake-bronze",
        alarm: "acme-dev-lake-bronze",
        configRule: "acme-dev-lake-bronze",
        analyzer: "acme-dev-lake-bronze",
        alias: "acme-dev-lake-bronze",
        firewall: "acme-dev-lake-bronze",
        prefixList: "acme-dev-lake-bronze",
        resolver: "acme-dev-lake-bronze",
        resourceShare: "acme-dev-lake-bronze",
        securityGroup: "acme-dev-lake-bronze",
        tagName: "acme-dev-lake-bronze",
        databricks: "acme-dev-lake-bronze",
        connectivityConfig: "acme-dev-lake-bronze",
        networkPolicy: "acme-dev-lake-bronze",
        metastore: "acme-dev-lake-bronze",
        securable: "acme-dev-lake-bronze",
        policyGroup: "acme-dev-lake-bronze",
    };
    for (const [kind, name] of Object.entries(wanted)) {
        it(`names a ${kind} by what must be unique`, () => {
            expect(physicalName(PARTS, kind as NameKind, "lake-bronze")).to.equal(name);
        });
    }

    it("has a name for each kind that has a law", () => {
        expect(Object.keys(NAME_LAWS).sort()).to.deep.equal(Object.keys(wanted).sort());
    });

    it("truncates nothing", () => {
        const thing = "x".repeat(300);
        for (const kind of Object.keys(NAME_LAWS) as NameKind[]) {
            expect(physicalName(PARTS, kind, thing), kind).to.include(thing);
        }
    });
});

describe("checkName", () => {
    it("has nothing to say of names within their law", () => {
        for (const kind of Object.keys(NAME_LAWS) as NameKind[]) {
            expect(checkName("path", kind, physicalName(PARTS, kind, "bronze")), kind).to.equal(undefined);
        }
    });

    const limits: Readonly<Record<NameKind, number>> = {
        bucket: 63,
        role: 64,
        policy: 128,
        trail: 128,
        logGroup: 512,
        topic: 256,
        queue: 80,
        function: 64,
        eventRule: 64,
        alarm: 255,
        configRule: 128,
        analyzer: 255,
        alias: 250,
        firewall: 128,
        prefixList: 255,
        resolver: 64,
        resourceShare: 255,
        securityGroup: 255,
        tagName: 256,
        databricks: 100,
        connectivityConfig: 30,
        networkPolicy: 32,
        metastore: 255,
        securable: 255,
        policyGroup: 100,
        catalog: 255,
    };
    for (const [kind, limit] of Object.entries(limits) as [NameKind, number][]) {
        it(`allows a ${kind} name of ${String(limit)} characters, and not one more`, () => {
            expect(checkName("path", kind, "a".repeat(limit))).to.equal(undefined);
            expect(checkName("path", kind, "a".repeat(limit + 1))?.allowed).to.equal(
                `at most ${String(limit)} characters`,
            );
        });
    }

    it("says how much is too much", () => {
        const name = "a".repeat(70);
        expect(checkName("lake.zones.bronze", "bucket", name)).to.deep.equal({
            path: "lake.zones.bronze",
            given: `the bucket name "${name}" (70 characters)`,
            allowed: "at most 63 characters",
            fix: "shorten lake.zones.bronze, prefix or environment by 7 in the stack file",
        });
    });

    it("says what the characters may be", () => {
        expect(checkName("environment", "catalog", "Dev catalog")).to.deep.equal({
            path: "environment",
            given: 'the catalog name "Dev catalog"',
            allowed: "names that match ^[a-z][a-z0-9_]*$",
            fix: "use other characters in environment",
        });
    });

    const refused: readonly (readonly [NameKind, string, string])[] = [
        ["bucket", "Acme-dev", "capitals"],
        ["bucket", "acme.dev", "a dot, which breaks TLS"],
        ["bucket", "acme_dev", "an underscore"],
        ["bucket", "-acme", "a hyphen in front"],
        ["bucket", "acme-", "a hyphen at the end"],
        ["bucket", "xn--acme-dev", "a beginning that S3 keeps for itself"],
        ["bucket", "sthree-acme-dev", "a beginning that S3 keeps for itself"],
        ["bucket", "amzn-s3-demo-acme", "a beginning that S3 keeps for itself"],
        ["role", "acme dev", "a space"],
        ["role", "acme/dev", "a slash"],
        ["alias", "acme dev", "a space"],
        ["securityGroup", "sg-acme", "what EC2 takes for an id"],
        ["securityGroup", 'acme"dev', "a quotation mark"],
        ["tagName", "acme, dev", "a comma"],
        ["databricks", "acme dev", "a space"],
        ["metastore", "acme.dev", "a dot"],
        ["securable", "acme.dev", "a dot"],
        ["catalog", "acme-dev", "a hyphen, which would have to be quoted"],
        ["catalog", "1acme", "a digit in front"],
        ["catalog", "", "nothing at all"],
    ];
    for (const [kind, name, fault] of refused) {
        it(`refuses a ${kind} called "${name}": ${fault}`, () => {
            expect(checkName("path", kind, name)?.given).to.equal(`the ${kind} name "${name}"`);
        });
    }
});
