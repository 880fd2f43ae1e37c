import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
const KEY = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd";
const PROBLEM = "rules[0].destination.encryptionConfiguration.replicaKmsKeyId is no key of one's own";
const target = "arn:aws:s3:::lake-replica";
const to = (replicaKmsKeyId?: string): object => ({ bucket: target, encryptionConfiguration: { replicaKmsKeyId } });
const replication = (destination: object, status = "Enabled"): PolicyResource =>
    resource(TYPE, { bucket: "lake-bronze", rules: [{ status, destination: { bucket: target, ...destination } }] });
const rule = (replicaKmsKeyId?: string): object => ({
    status: "Enabled",
    destination: { bucket: target, replicaKmsKeyId },
});
const rules = (replicaKmsKeyId?: string): object => ({
    status: "Enabled",
    destinations: [{ bucket: target, replicaKmsKeyId }],
});

export const cases: RuleCases = {
    passing: {
        "a key of one's own": passes(replication(to(KEY))),
        "a rule that is off": passes(replication({}, "Disabled")),
        within: passes(resource("aws:s3/bucket:Bucket", { replicationConfiguration: { rules: [rule(KEY)] } })),
        "within the deprecated bucket": passes(
            resource("aws:s3/bucketV2:BucketV2", { replicationConfigurations: [{ rules: [rules(KEY)] }] }),
        ),
        "a bucket without replicas": passes(resource("aws:s3/bucket:Bucket", { bucket: "lake-bronze" })),
    },
    violating: {
        "the key of AWS": fails(PROBLEM, replication(to("arn:aws:kms:eu-central-1:111122223333:alias/aws/s3"))),
        "none, within": fails(
            "replicationConfiguration.rules[0].destination.replicaKmsKeyId is no key of one's own",
            resource("aws:s3/bucket:Bucket", { replicationConfiguration: { rules: [rule()] } }),
        ),
        "none, within the deprecated bucket": fails(
            "replicationConfigurations.rules[0].destinations.replicaKmsKeyId is no key of one's own",
            resource("aws:s3/bucketV2:BucketV2", { replicationConfigurations: [{ rules: [rules()] }] }),
        ),
    },
    unknown: {
        "the key": undecided("rules.0.destination.encryptionConfiguration.replicaKmsKeyId", replication(to(UNKNOWN))),
        "the rules": undecided("rules", resource(TYPE, { rules: UNKNOWN })),
    },
    absent: {
        "no encryption": fails(PROBLEM, replication({})),
        "no rules": passes(resource(TYPE, { bucket: "lake-bronze" })),
    },
};
