import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

export const objectAcl = resourceRule({
    name: "s3-object-acl",
    description:
        "No access control list of an object grants anything to the public. " +
        "It holds for this object alone, and is found by nobody who looks at the bucket and its policy.",
    severity: "high",
    level: "mandatory",
    fix: "Leave out acl and grants, and grant by the policy of the bucket.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html",
    framework: fsbp("S3.2", "S3 general purpose buckets should block public read access"),
    types: ["aws:s3/bucketObject:BucketObject", "aws:s3/bucketObjectv2:BucketObjectv2", "aws:s3/objectCopy:ObjectCopy"],
    *check({ type, props }) {
        if (/^(public-|authenticated-)/.test(text(props.acl))) {
            yield "acl grants access to the public";
        }
        if (type === "aws:s3/objectCopy:ObjectCopy") {
            for (const [index, grant] of list(props.grants).entries()) {
                if (text(grant?.uri).includes("/groups/global/")) {
                    yield `grants[${index}] grants access to the public`;
                }
            }
        }
    },
});
