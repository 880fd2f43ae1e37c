import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { documentsOf, type Statement } from "../shared/policyDocument";
import { deniesPlainHttp } from "../shared/transportPolicy";

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
            if (!statements.some(deniesPlainHttpToObjects)) {
                yield `${path} does not deny requests without TLS`;
            }
        }
    },
});

/** A narrower list of objects leaves a way in. */
function deniesPlainHttpToObjects(statement: Statement): boolean {
    return deniesPlainHttp(statement, ["s3:*"]) && statement.resources.some((resource) => resource.endsWith("*"));
}
