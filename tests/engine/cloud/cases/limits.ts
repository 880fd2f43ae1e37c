import type { LIMIT_REFUSALS } from "../refusals/limits";
import type { Properties } from "../values";
import { account, aws, inputs, variants, type Bench, type Case, type Cases } from "./bench";

const role = aws("iam/role:Role");
const delivery = account("mwsLogDelivery:MwsLogDelivery");

function tags(faulty: Properties, sound: Properties, message: RegExp): Case {
    return inputs(role, { name: "reader", tags: faulty }, { tags: sound }, message);
}

function numbered(count: number): Properties {
    return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${String(index)}`, "value"]));
}

/** Makes many things of a type, the last one with inputs of its own. */
async function many(bench: Bench, type: string, count: number, given: (index: number) => Properties): Promise<void> {
    for (let index = 0; index < count; index += 1) {
        await bench.account(type, given(index));
    }
}

function deliveries(first: Properties, third: Properties): (bench: Bench, last: Properties) => Promise<void> {
    return async (bench, last) => {
        await delivery(bench, { logType: "AUDIT_LOGS", ...first });
        await delivery(bench, { logType: "BILLABLE_USAGE", ...first });
        await delivery(bench, { logType: "AUDIT_LOGS", ...third, ...last });
    };
}

export const LIMIT_CASES: Cases<typeof LIMIT_REFUSALS> = {
    "more than 50 tags": tags(numbered(51), numbered(50), /TagLimitExceeded/),
    "tag key too long": tags({ ["k".repeat(129)]: "" }, { ["k".repeat(128)]: "" }, /Tag key exceeds .* 128 characters/),
    "tag value too long": tags({ owner: "v".repeat(257) }, { owner: "v".repeat(256) }, /Tag value exceeds .* 256/),
    "tag key that AWS reserves": tags({ "aws:owner": "lake" }, { owner: "aws:lake" }, /reserved for internal use/),
    "tag with other characters": tags({ owner: "a & b" }, { owner: "a + b @ c" }, /InvalidTag/),
    "more than two enabled log deliveries of an account": variants(
        deliveries({}, {}),
        {},
        { status: "DISABLED" },
        /LIMIT_EXCEEDED: .* without a workspace filter/,
    ),
    "more than two enabled log deliveries of a workspace": variants(
        deliveries({ workspaceIdsFilters: [1, 2] }, {}),
        { workspaceIdsFilters: [2] },
        { workspaceIdsFilters: [3] },
        /LIMIT_EXCEEDED: .* for workspace 2/,
    ),
    "more than ten network connectivity configurations in a region": variants(
        (bench, region) =>
            many(bench, "mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig", 11, (index) => ({
                name: `ncc-${String(index)}`,
                region: index === 10 ? region : "eu-west-1",
            })),
        "eu-west-1",
        "eu-west-2",
        /LIMIT_EXCEEDED: .* in eu-west-1/,
    ),
    "more than fifty storage configurations": variants(
        (bench, count) =>
            many(bench, "mwsStorageConfigurations:MwsStorageConfigurations", count, (index) => ({
                storageConfigurationName: `storage-${String(index)}`,
                bucketName: "root",
            })),
        51,
        50,
        /only 50 storage configurations are allowed/,
    ),
};
