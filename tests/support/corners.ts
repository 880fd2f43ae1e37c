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

const endpointId = (end: number): string => `vpce-${String(end).padStart(17, "0")}`;

const profileArn = (name: string): string => `arn:aws:iam::111122223333:instance-profile/${name}`;

const profileRoleArn = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;

/** A network of somebody else, with endpoints of whom Databricks knows some. */
export const existingNetwork = {
    mode: "existing",
    cidr: undefined,
    zoneIds: undefined,
    existing: {
        vpcId: "vpc-0123456789abcdef0",
        subnets: {
            "euw1-az1": { id: "subnet-00000000000000001", cidr: "10.1.0.0/24" },
            "euw1-az2": { id: "subnet-00000000000000002", cidr: "10.1.1.0/24" },
        },
        securityGroupIds: ["sg-00000000000000001"],
    },
    connectedCidrs: undefined,
    endpoints: {
        s3: { mode: "existing", id: endpointId(1) },
        sts: { mode: "existing", id: endpointId(2) },
        kinesis: { mode: "existing", id: endpointId(3) },
        "general-access": { mode: "registered", id: "0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d" },
        relay: { mode: "registered", id: "1a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d" },
    },
} as const satisfies Overrides;

/** An environment like staging without a network of its own. */
export const serverlessCompute = {
    computeMode: "serverless",
    network: undefined,
    publicCidrs: { office: "203.0.113.0/24" },
    clusterPolicies: undefined,
    workloads: { ingest: { maxWorkers: undefined } },
} as const satisfies Overrides;

const allowedDomains = ["*.pythonhosted.org", "pypi.org"];

/**
 * Plans that together have every mode of the network, and what no foundation's file turns on, so that whatever holds of the committed stacks is held against these, too.
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
    "foundation with every choice": {
        stack: "foundation",
        overrides: {
            audit: {
                accountIds: ["444455556666"],
                organizationId: "o-a1b2c3d4e5",
                objectLock: { mode: "compliance" },
                accessLogs: { mode: "create", reason: undefined },
                alarms: { mode: "create", emails: ["security@example.com"] },
            },
            databricks: {
                systemSchemas: { mode: "create", workspaceId: "1234567890" },
                artifacts: {
                    mode: "create",
                    workspaceId: "1234567890",
                    initScripts: ["/Volumes/main/tools/init/"],
                    jars: ["/Volumes/main/tools/jars"],
                    maven: ["com.example:"],
                },
            },
            keys: { multiRegion: true, replicaRegions: ["eu-central-1"] },
        },
    },
    "foundation with deployments": {
        stack: "foundation",
        overrides: {
            deployment: {
                repository: "acme/lakehouse",
                state: { bucket: "acme-pulumi-state" },
                environments: {
                    dev: { disposable: true, replicaRegions: ["eu-central-1", "eu-west-3"] },
                    staging: {},
                    prod: { principal: "existing" },
                },
            },
        },
    },
    "dev with groups, and keys in other regions": {
        stack: "dev",
        overrides: {
            keys: { multiRegion: true, replicaRegions: ["eu-central-1", "eu-west-3"] },
            groups: {
                analysts: { name: "Data Analysts", id: "111", entitlements: ["databricks-sql-access"] },
                operators: { name: "Platform Team", id: "222", permission: "admin" },
            },
            workspace: { defaultCatalog: "main" },
        },
    },
    "dev with instance profiles": {
        stack: "dev",
        overrides: {
            instanceProfiles: {
                etl: { arn: profileArn("etl"), roleArn: profileRoleArn("acme-etl"), reason },
                load: { arn: profileArn("acme-load"), roleArn: profileRoleArn("acme-load"), reason },
                spare: { arn: profileArn("spare"), roleArn: profileRoleArn("acme-load"), reason },
            },
            clusters: { explore: { instanceProfile: "load" } },
            workloads: {
                ingest: { instanceProfile: "etl" },
                report: { source: { notebook: "/Shared/report" } },
            },
        },
    },
    "staging with names in other VPCs": {
        stack: "staging",
        overrides: {
            network: { frontEnd: { endpoint: { mode: "workspace", dnsVpcIds: ["vpc-0123456789abcdef0"] } } },
        },
    },
    "dev in a network of somebody else": {
        stack: "dev",
        overrides: {
            network: {
                ...existingNetwork,
                connectedCidrs: { corporate: "172.16.0.0/12" },
                endpoints: {
                    ...existingNetwork.endpoints,
                    "general-access": { mode: "existing", id: endpointId(4) },
                    "service-direct": { mode: "existing", id: endpointId(5) },
                },
                frontEnd: {
                    mode: "private",
                    reason: undefined,
                    runner: "a runner in the hub",
                    endpoint: {
                        mode: "transit",
                        vpcId: "vpc-0123456789abcdef1",
                        subnetIds: ["subnet-0123456789abcdef0"],
                    },
                },
            },
        },
    },
    "dev with a way to all of the internet": {
        stack: "dev",
        overrides: { network: { egress: { mode: "nat", gateways: "one", reason } } },
    },
    "staging through a firewall, at somebody else's transit gateway": {
        stack: "staging",
        overrides: {
            network: {
                egress: { mode: "inspected", allowedDomains, reason },
                transitGateway: {
                    mode: "attach",
                    id: "tgw-0123456789abcdef0",
                    routeTableId: "tgw-rtb-0123456789abcdef0",
                    propagateTo: ["tgw-rtb-0123456789abcdef1"],
                },
            },
        },
    },
    "staging through a hub of its own": {
        stack: "staging",
        overrides: {
            network: {
                egress: { mode: "hub", cidr: "10.255.0.0/23", allowedDomains, reason },
                transitGateway: {
                    mode: "create",
                    sharedWith: ["444455556666"],
                    spokes: { partner: { attachmentId: "tgw-attach-0123456789abcdef0" } },
                },
                vpns: { office: { address: "203.0.113.10", asn: 65010 } },
                resolver: {
                    inbound: true,
                    forward: { corporate: { domain: "corp.example.com", targetIps: ["172.16.0.53", "172.16.1.53"] } },
                },
            },
        },
    },
    "staging through a hub of somebody else": {
        stack: "staging",
        overrides: {
            network: {
                egress: { mode: "transit", reason },
                transitGateway: { mode: "attach", id: "tgw-0123456789abcdef0", ownerAccountId: "444455556666" },
            },
        },
    },
    "staging on serverless compute alone": { stack: "staging", overrides: serverlessCompute },
    "staging in a network of somebody else": { stack: "staging", overrides: { network: existingNetwork } },
} as const satisfies Readonly<Record<string, Corner>>;

export type CornerName = keyof typeof CORNERS;

export const CORNER_NAMES = Object.keys(CORNERS) as readonly CornerName[];
