import type { CloudRecord, Refusal } from "../calls";
import { deleting, inUse } from "./rules";

const EC2_ERRORS = "Amazon EC2 API Reference, Error codes";

const dependency =
    (kind: string) =>
    ({ id }: CloudRecord, user: CloudRecord): string =>
        `DependencyViolation: The ${kind} '${id}' has dependencies and cannot be deleted. (${id} is in use by ${user.id})`;

/** What AWS does not delete while something depends on it. */
export const DELETE_REFUSALS = [
    inUse({
        name: "VPC deleted with what is inside",
        source: `${EC2_ERRORS}: DependencyViolation`,
        types: /^aws:ec2\/vpc:Vpc$/,
        users: [[/^aws:ec2\/(subnet|securityGroup|vpcEndpoint|routeTable):/, ["vpcId"]]],
        message: dependency("vpc"),
    }),
    inUse({
        name: "subnet deleted with an endpoint inside",
        source: `${EC2_ERRORS}: DependencyViolation`,
        types: /^aws:ec2\/subnet:Subnet$/,
        users: [[/^aws:ec2\/(vpcEndpoint:|natGateway:)/, ["subnetIds", "subnetId"]]],
        message: dependency("subnet"),
    }),
    inUse({
        name: "security group deleted that an endpoint has",
        source: `${EC2_ERRORS}: DependencyViolation`,
        types: /^aws:ec2\/securityGroup:SecurityGroup$/,
        users: [[/^aws:ec2\/vpcEndpoint:/, ["securityGroupIds"]]],
        message: dependency("resource"),
    }),
    deleting({
        name: "security group deleted that a rule of another one names",
        source: `${EC2_ERRORS}: DependencyViolation`,
        types: /^aws:ec2\/securityGroup:SecurityGroup$/,
        fault: ({ id }, cloud) => {
            const rule = cloud.records.find(
                ({ type, inputs }) =>
                    /^aws:vpc\/securityGroup(Ingress|Egress)Rule:/.test(type) &&
                    inputs["referencedSecurityGroupId"] === id &&
                    inputs["securityGroupId"] !== id,
            );
            return rule && `DependencyViolation: resource ${id} has a dependent object (${rule.id})`;
        },
    }),
    inUse({
        name: "route table deleted with associations",
        source: `${EC2_ERRORS}: DependencyViolation`,
        types: /^aws:ec2\/routeTable:RouteTable$/,
        users: [[/^aws:ec2\/routeTableAssociation:/, ["routeTableId"]]],
        message: dependency("routeTable"),
    }),
    deleting({
        name: "bucket deleted that is not empty",
        source: "Amazon S3 API Reference, DeleteBucket: BucketNotEmpty",
        types: /^aws:s3\/bucket:Bucket$/,
        fault: ({ id, inputs }, cloud) =>
            inputs["forceDestroy"] !== true &&
            cloud.records.some(
                ({ type, inputs: its }) => type.startsWith("aws:s3/bucketObject") && its["bucket"] === id,
            )
                ? `BucketNotEmpty: The bucket you tried to delete is not empty (${id})`
                : undefined,
    }),
] as const satisfies readonly Refusal[];
