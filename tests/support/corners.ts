import type { Overrides } from "../../planner/overrides";
import type { STACKS } from "./plan";

/** Settings that no committed stack has, in the place of those of one that is. */
export interface Corner {
    readonly stack: (typeof STACKS)[number];
    readonly overrides: Overrides;
}

const reason = "A sentence that says why this is so.";

/** Every endpoint that can be chosen, with one of somebody else. */
const endpoints: Overrides = {
    ...Object.fromEntries(
        [
            "dynamodb",
            "ecr-api",
            "ecr-dkr",
            "events",
            "glue",
            "kms",
            "lake-formation",
            "lambda",
            "logs",
            "monitoring",
            "redshift-data",
            "redshift-serverless",
            "sagemaker-api",
            "sagemaker-runtime",
            "secrets-manager",
            "service-direct",
            "sns",
        ].map((service) => [service, { mode: "create", reason }]),
    ),
    sts: { mode: "create", reason, zoneIds: ["euw1-az1"] },
    sqs: { mode: "existing", id: "vpce-0123456789abcdef0" },
};

/**
 * Plans that together have every mode of the network, so that whatever holds of the committed stacks is held against these, too.
 */
export const CORNERS = {
    "dev with every endpoint": {
        stack: "dev",
        overrides: {
            network: {
                connectedCidrs: { corporate: "172.16.0.0/12" },
                workspaceCidrs: { "euw1-az1": "100.64.0.0/18" },
                endpoints,
                frontEnd: {
                    mode: "both",
                    reason,
                    endpoint: {
                        mode: "transit",
                        vpcId: "vpc-0123456789abcdef0",
                        subnetIds: ["subnet-0123456789abcdef0"],
                    },
                },
            },
        },
    },
    "staging with names in other VPCs": {
        stack: "staging",
        overrides: {
            network: { frontEnd: { endpoint: { mode: "workspace", dnsVpcIds: ["vpc-0123456789abcdef0"] } } },
        },
    },
} as const satisfies Readonly<Record<string, Corner>>;

export type CornerName = keyof typeof CORNERS;

export const CORNER_NAMES = Object.keys(CORNERS) as readonly CornerName[];
