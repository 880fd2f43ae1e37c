import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { documentsOf, type Statement } from "../shared/policyDocument";

export const policyRequiresTls = resourceRule({
    name: "s3-policy-requires-tls",
    description:
        "A bucket policy denies all requests without TLS. S3 answers plain HTTP unless it is told not to, and a request in the " +
        "clear gives away data and its signature.",
    severity: "high",
    level: "mandatory",
    fix: 'Add a statement that denies "s3:*" to every principal where aws:SecureTransport is false, with no other condition.',
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html",
    framework: fsbp("S3.5", "S3 general purpose buckets should require requests to use SSL"),
    types: ["aws:s3/bucketPolicy:BucketPolicy", "aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"],
    *check(resource) {
        for (const { path, statements = [] } of documentsOf(resource)) {
            if (!statements.some(deniesPlainHttp)) {
                yield `${path} does not deny requests without TLS`;
            }
        }
    },
});

/** Every further condition, and every narrower list of principals, actions or objects, leaves a way in. */
function deniesPlainHttp({ allows, principals, actions, resources, conditions }: Statement): boolean {
    const [condition, ...others] = conditions;
    return (
        !allows &&
        principals.includes("*") &&
        actions.some((action) => action === "*" || action === "s3:*") &&
        resources.some((resource) => resource.endsWith("*")) &&
        others.length === 0 &&
        condition?.operator === "Bool" &&
        condition.key === "aws:securetransport" &&
        condition.values.includes("false")
    );
}
