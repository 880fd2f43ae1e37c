import { expect } from "chai";
import { CONTRACT_SCHEMAS, CONTRACT_VERSIONS } from "../../../layers/contracts";
import { FOUNDATION, PLATFORM } from "./samples";

describe("CONTRACT_VERSIONS", () => {
    it("are pinned: a removed field or a changed meaning raises major, a new field raises minor", () => {
        expect(CONTRACT_VERSIONS).to.deep.equal({
            foundation: { major: 1, minor: 1 },
            platform: { major: 1, minor: 2 },
            workspace: { major: 1, minor: 0 },
            organization: { major: 1, minor: 0 },
        });
    });
});

/** What each contract holds: to be changed together with its version, and not before. */
const FIELDS = {
    foundation: [
        "archiveBucket",
        "authentication",
        "awsAccountId",
        "databricksAccountId",
        "deployServicePrincipal",
        "deployServicePrincipals",
        "major",
        "metastoreId",
        "minor",
        "permissionsBoundary",
        "region",
        "shard",
    ],
    platform: [
        "authentication",
        "awsAccountId",
        "databricksAccountId",
        "deployServicePrincipal",
        "computeMode",
        "connections",
        "environment",
        "lakeKeyAlias",
        "lakeZones",
        "major",
        "metastoreId",
        "minor",
        "nodesPerZone",
        "permissionsBoundary",
        "region",
        "serverlessBudgetPolicyId",
        "shard",
        "vpcEndpointIds",
        "workspaceId",
        "workspaceUrl",
    ],
};

/** What is left out where there is none. */
const OPTIONAL: Readonly<Record<keyof typeof FIELDS, readonly string[]>> = {
    foundation: ["accessLogBucket", "vpcPublicAccessBlock"],
    platform: [],
};

describe("CONTRACT_SCHEMAS", () => {
    for (const [layer, contract] of [
        ["foundation", FOUNDATION],
        ["platform", PLATFORM],
    ] as const) {
        const schema = CONTRACT_SCHEMAS[layer];

        it(`demand exactly the fields of ${layer}, and know those that may be left out`, () => {
            expect(Object.keys(schema.shape).sort()).to.deep.equal([...FIELDS[layer], ...OPTIONAL[layer]].sort());
            expect(schema.safeParse(contract).success).to.equal(true);
            for (const field of FIELDS[layer]) {
                const { [field]: _, ...rest } = contract as Record<string, unknown>;
                expect(schema.safeParse(rest).success, field).to.equal(false);
            }
        });

        it(`let fields of a newer minor version of ${layer} through`, () => {
            expect(schema.parse({ ...contract, eventBusArn: "arn:1" })).to.deep.equal({
                ...contract,
                eventBusArn: "arn:1",
            });
        });

        it(`know the shards in ${layer}`, () => {
            expect(schema.safeParse({ ...contract, shard: "dod" }).success).to.equal(true);
            expect(schema.safeParse({ ...contract, shard: "china" }).success).to.equal(false);
        });
    }
});
