import { containsRange, overlaps, parseRange } from "./ranges";
import type { CloudCall, CloudRecord, CloudView, Refusal } from "./calls";
import { callsWorkspace, hostName } from "./session";
import { textAt, type Properties } from "./values";

const EC2_ERRORS = "Amazon EC2 API Reference, Error codes";

/** What the real clouds refuse. The first row that holds answers; each row has a test that trips it. */
export const REFUSALS = [
    {
        name: "subnet outside its VPC",
        source: `${EC2_ERRORS}: InvalidSubnet.Range`,
        operations: ["create"],
        types: /:Subnet$/,
        refuse({ inputs }, cloud) {
            const vpc = cloud.ofType("aws:ec2/vpc:Vpc").find((record) => record.id === inputs["vpcId"]);
            const cidr = textAt(inputs, "cidrBlock");
            const block = textAt(vpc?.inputs ?? {}, "cidrBlock");
            if (cidr === undefined || block === undefined || containsRange(parseRange(block), parseRange(cidr))) {
                return undefined;
            }
            return `InvalidSubnet.Range: The CIDR '${cidr}' is invalid.`;
        },
    },
    {
        name: "overlapping subnets",
        source: `${EC2_ERRORS}: InvalidSubnet.Conflict`,
        operations: ["create"],
        types: /:Subnet$/,
        refuse({ type, inputs }, cloud) {
            const cidr = textAt(inputs, "cidrBlock");
            const neighbours = cloud.ofType(type).filter((record) => record.inputs["vpcId"] === inputs["vpcId"]);
            const conflict = neighbours.some((record) => {
                const other = textAt(record.inputs, "cidrBlock");
                return cidr !== undefined && other !== undefined && overlaps(parseRange(cidr), parseRange(other));
            });
            return conflict
                ? `InvalidSubnet.Conflict: The CIDR '${String(cidr)}' conflicts with another subnet`
                : undefined;
        },
    },
    {
        name: "bucket name taken",
        source: "Amazon S3 API Reference, CreateBucket: BucketAlreadyExists, BucketAlreadyOwnedByYou",
        operations: ["create"],
        types: /^aws:s3\/bucket:Bucket$/,
        refuse({ type, inputs, session }, cloud) {
            const owner = cloud.ofType(type).find((record) => record.id === inputs["bucket"]);
            if (owner === undefined) {
                return undefined;
            }
            return owner.session.account === session.account ? "BucketAlreadyOwnedByYou" : "BucketAlreadyExists";
        },
    },
    {
        name: "second policy of a bucket",
        source: "Amazon S3 API Reference, PutBucketPolicy: it replaces the policy silently; refused here to be noticed",
        operations: ["create"],
        types: /^aws:s3\/bucketPolicy:BucketPolicy$/,
        refuse({ type, inputs }, cloud) {
            const bucket = textAt(inputs, "bucket");
            const others = cloud.ofType(type).filter((record) => record.inputs["bucket"] === bucket);
            return others.length > 0 ? `the policy of bucket ${bucket ?? ""} would be overwritten` : undefined;
        },
    },
    {
        name: "delete of what is in use",
        source: `${EC2_ERRORS}: DependencyViolation; databricks/terraform-provider-databricks docs/resources/mws_networks.md`,
        operations: ["delete"],
        types: /:(Vpc|Subnet|SecurityGroup|RouteTable|MwsNetworks)$/,
        refuse({ type, record }, cloud) {
            const user = record === undefined ? undefined : userOf(type, record, cloud);
            return user === undefined
                ? undefined
                : `DependencyViolation: ${String(record?.id)} is in use by ${user.id} and cannot be deleted.`;
        },
    },
    {
        name: "role whose policy has not settled",
        source:
            "AWS IAM User Guide, Troubleshoot IAM: changes are not always immediately visible; " +
            "databricks/terraform-provider-databricks issues 951, 1424, 3069",
        operations: ["create", "update"],
        types: /^databricks:index\/(mwsCredentials:MwsCredentials|externalLocation:ExternalLocation)$/,
        refuse(call, cloud) {
            const role = cloud
                .ofType("aws:iam/role:Role")
                .find(({ outputs }) => outputs["arn"] === roleUsedBy(call, cloud));
            const policies = role === undefined ? [] : cloud.records.filter((record) => isPolicyOf(record, role));
            const changedAt = Math.max(...[role, ...policies].map((record) => record?.changedAt ?? 0));
            return role !== undefined && cloud.now() < changedAt + cloud.settleMilliseconds
                ? `MALFORMED_REQUEST: Failed validation checks: role ${role.id} lacks the needed permissions`
                : undefined;
        },
    },
    {
        name: "workspace that does not exist",
        source: "databricks/terraform-provider-databricks docs/resources/mws_workspaces.md: the host exists once it runs",
        operations: ["create", "read", "update", "delete", "invoke"],
        types: /^databricks:/,
        refuse({ session }, cloud) {
            const workspaces = cloud.ofType("databricks:index/mwsWorkspaces:MwsWorkspaces");
            const exists = workspaces.some(
                ({ outputs }) => hostName(textAt(outputs, "workspaceUrl") ?? "") === session.host,
            );
            return callsWorkspace(session) && !exists ? `dial tcp: lookup ${session.host}: no such host` : undefined;
        },
    },
] as const satisfies readonly Refusal[];

/** Which properties of which types keep a thing from being deleted. */
const USES: Readonly<Record<string, readonly (readonly [type: RegExp, property: string])[]>> = {
    Vpc: [[/^aws:ec2\/(subnet|securityGroup|vpcEndpoint|routeTable):/, "vpcId"]],
    Subnet: [[/^aws:ec2\/vpcEndpoint:/, "subnetIds"]],
    SecurityGroup: [[/^aws:ec2\/vpcEndpoint:/, "securityGroupIds"]],
    RouteTable: [[/^aws:ec2\/routeTableAssociation:/, "routeTableId"]],
    MwsNetworks: [[/^databricks:index\/mwsWorkspaces:/, "networkId"]],
};

function userOf(type: string, used: CloudRecord, cloud: CloudView): CloudRecord | undefined {
    const names = new Set([used.id, textAt(used.outputs, "networkId")]);
    const uses = USES[type.slice(type.lastIndexOf(":") + 1)] ?? [];
    return cloud.records.find((record) =>
        uses.some(([pattern, property]) => pattern.test(record.type) && mentions(record.inputs, property, names)),
    );
}

function mentions(inputs: Properties, property: string, names: ReadonlySet<string | undefined>): boolean {
    const value = inputs[property];
    const values = Array.isArray(value) ? value : [value];
    return values.some((item) => typeof item === "string" && names.has(item));
}

/** ARN of the role that a Databricks object makes Databricks assume. */
function roleUsedBy({ inputs }: CloudCall, cloud: CloudView): string | undefined {
    const credentials = cloud.ofType("databricks:index/storageCredential:StorageCredential");
    const credential = credentials.find(({ id }) => id === inputs["credentialName"]);
    return textAt(inputs, "roleArn") ?? textAt(credential?.inputs ?? {}, "awsIamRole", "roleArn");
}

function isPolicyOf(record: CloudRecord, role: CloudRecord): boolean {
    return /^aws:iam\/rolePolicy(Attachment)?:/.test(record.type) && record.inputs["role"] === role.id;
}
