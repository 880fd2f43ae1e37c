import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ACL = "aws:s3/bucketAcl:BucketAcl";
const everyone = "http://acs.amazonaws.com/groups/global/AllUsers";
const logging = "http://acs.amazonaws.com/groups/s3/LogDelivery";
const grant = (uri: string): object => ({ permission: "READ", grantee: { type: "Group", uri } });
const withGrant = (uri: string): ReturnType<typeof resource> =>
    resource(ACL, { bucket: "lake-bronze", accessControlPolicy: { grants: [grant(uri)] } });

export const cases: RuleCases = {
    passing: {
        "a private list": passes(resource(ACL, { bucket: "lake-bronze", acl: "private" })),
        "a grant to a service": passes(withGrant(logging)),
        "a bucket without a list": passes(resource("aws:s3/bucket:Bucket", {})),
        "a grant to a service within the bucket": passes(
            resource("aws:s3/bucket:Bucket", { grants: [{ type: "Group", uri: logging, permissions: ["READ_ACP"] }] }),
        ),
    },
    violating: {
        "a public list": fails("acl grants access to the public", resource(ACL, { acl: "public-read" })),
        "a list for every AWS account": fails(
            "acl grants access to the public",
            resource(ACL, { acl: "authenticated-read" }),
        ),
        "a public list, deprecated resource": fails(
            "acl grants access to the public",
            resource("aws:s3/bucketAclV2:BucketAclV2", { acl: "public-read-write" }),
        ),
        "a public list within the bucket": fails(
            "acl grants access to the public",
            resource("aws:s3/bucket:Bucket", { acl: "public-read" }),
        ),
        "a grant to everyone": fails("accessControlPolicy.grants[0] grants access to the public", withGrant(everyone)),
        "a grant to everyone within the deprecated bucket": fails(
            "grants[1] grants access to the public",
            resource("aws:s3/bucketV2:BucketV2", {
                grants: [
                    { type: "Group", uri: logging },
                    { type: "Group", uri: everyone },
                ],
            }),
        ),
    },
    unknown: {
        "the list": undecided("acl", resource(ACL, { acl: UNKNOWN })),
        "a grantee": undecided("accessControlPolicy.grants.0.grantee.uri", withGrant(UNKNOWN)),
    },
    absent: { "no list": passes(resource(ACL, { bucket: "lake-bronze" })) },
};
