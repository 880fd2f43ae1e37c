import type { CloudRecord, CloudView, Refusal } from "../calls";
import { textAt, type Properties } from "../values";
import { checked, deleting } from "./rules";

const REPLICA = "aws:kms/replicaKey:ReplicaKey";
const REPLICATE = "AWS KMS API Reference, ReplicateKey";
const REPLICAS = /^aws:kms\/replicaKey:ReplicaKey$/;

const primaryOf = (inputs: Properties, cloud: CloudView): CloudRecord | undefined =>
    cloud.ofType("aws:kms/key:Key").find(({ outputs }) => outputs["arn"] === inputs["primaryKeyArn"]);

const regionOf = (arn: string): string => arn.split(":")[3] ?? "";

/** What KMS refuses of keys in several regions. */
export const KEY_REPLICA_REFUSALS = [
    checked({
        name: "replica of a key that does not exist",
        source: `${REPLICATE}: NotFoundException`,
        types: REPLICAS,
        fault: (inputs, _, cloud) =>
            primaryOf(inputs, cloud) === undefined
                ? `NotFoundException: Key '${String(inputs["primaryKeyArn"])}' does not exist`
                : undefined,
    }),
    checked({
        name: "replica of a key of a single region",
        source: `${REPLICATE}: UnsupportedOperationException`,
        types: REPLICAS,
        fault: (inputs, _, cloud) =>
            primaryOf(inputs, cloud)?.inputs["multiRegion"] === true
                ? undefined
                : `UnsupportedOperationException: ${String(inputs["primaryKeyArn"])} is not a multi-Region primary key.`,
    }),
    {
        name: "replica in a region that has the key already",
        source: `${REPLICATE}: AlreadyExistsException; AWS KMS Developer Guide, Create multi-Region replica keys`,
        operations: ["create"],
        types: REPLICAS,
        refuse: ({ inputs }, cloud) => {
            const arn = textAt(inputs, "primaryKeyArn") ?? "";
            const region = textAt(inputs, "region") ?? "";
            const others = cloud.ofType(REPLICA).filter((other) => other.inputs["primaryKeyArn"] === arn);
            return [regionOf(arn), ...others.map((other) => other.inputs["region"])].includes(region)
                ? `AlreadyExistsException: multi-Region key ${arn} already exists in region ${region}`
                : undefined;
        },
    },
    deleting({
        name: "key deleted that still has replicas",
        source:
            "AWS KMS Developer Guide, Deleting multi-Region keys: it would wait, as PendingReplicaDeletion, until they are gone; " +
            "refused here to be noticed",
        types: /^aws:kms\/key:Key$/,
        fault: ({ id, outputs }, cloud) => {
            const replica = cloud.ofType(REPLICA).find(({ inputs }) => inputs["primaryKeyArn"] === outputs["arn"]);
            return replica && `key ${id} still has a replica in ${String(replica.inputs["region"])}`;
        },
    }),
] as const satisfies readonly Refusal[];
