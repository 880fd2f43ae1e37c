import { fsbp } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

const TYPES = [
    "aws:s3/bucket:Bucket",
    "aws:s3/bucketV2:BucketV2",
    "aws:s3/bucketAcl:BucketAcl",
    "aws:s3/bucketAclV2:BucketAclV2",
] as const;

/** Canned lists that grant something to everyone, or to everyone with any AWS account. */
const PUBLIC_ACLS = ["public-read", "public-read-write", "authenticated-read"];

/** The groups behind them: `http://acs.amazonaws.com/groups/global/AllUsers` and `AuthenticatedUsers`. */
const PUBLIC_GROUPS = "/groups/global/";

export const publicAcl = resourceRule({
    name: "s3-public-acl",
    description:
        "No access control list of a bucket grants anything to the public. Lists are older than policies, are not seen when one " +
        "reads the policies, and grant to people whom no policy names.",
    severity: "critical",
    level: "mandatory",
    fix: "Remove the list, disable lists with BucketOwnershipControls (BucketOwnerEnforced), and grant by policy.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html",
    framework: fsbp("S3.2", "S3 general purpose buckets should block public read access"),
    types: TYPES,
    *check(resource) {
        if (PUBLIC_ACLS.includes(text(resource.props.acl))) {
            yield "acl grants access to the public";
        }
        for (const [path, group] of grantees(resource)) {
            if (text(group).includes(PUBLIC_GROUPS)) {
                yield `${path} grants access to the public`;
            }
        }
    },
});

type Grantee = readonly [path: string, group: string | null | undefined];

function* grantees(resource: Subject<(typeof TYPES)[number]>): Iterable<Grantee> {
    if (resource.type === "aws:s3/bucket:Bucket" || resource.type === "aws:s3/bucketV2:BucketV2") {
        for (const [index, grant] of list(resource.props.grants).entries()) {
            yield [`grants[${index}]`, grant?.uri];
        }
    } else {
        for (const [index, grant] of list(resource.props.accessControlPolicy?.grants).entries()) {
            yield [`accessControlPolicy.grants[${index}]`, grant?.grantee?.uri];
        }
    }
}
