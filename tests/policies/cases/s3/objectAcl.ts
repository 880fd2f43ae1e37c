import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const OBJECT = "aws:s3/bucketObject:BucketObject";
const COPY = "aws:s3/objectCopy:ObjectCopy";
const PROBLEM = "acl grants access to the public";
const grant = (uri: string): object => ({ type: "Group", permissions: ["READ"], uri });
const everyone = "http://acs.amazonaws.com/groups/global/AllUsers";

export const cases: RuleCases = {
    passing: {
        "a private list": passes(resource(OBJECT, { key: "init.sh", acl: "private" })),
        "a grant to a service": passes(
            resource(COPY, { grants: [grant("http://acs.amazonaws.com/groups/s3/LogDelivery")] }),
        ),
    },
    violating: {
        "a public list": fails(PROBLEM, resource(OBJECT, { acl: "public-read" })),
        "a list for every AWS account": fails(
            PROBLEM,
            resource("aws:s3/bucketObjectv2:BucketObjectv2", { acl: "authenticated-read" }),
        ),
        "a public list of a copy": fails(PROBLEM, resource(COPY, { acl: "public-read-write" })),
        "a grant to everyone": fails(
            "grants[0] grants access to the public",
            resource(COPY, { grants: [grant(everyone)] }),
        ),
    },
    unknown: {
        "the list": undecided("acl", resource(OBJECT, { acl: UNKNOWN })),
        "the grants": undecided("grants", resource(COPY, { grants: UNKNOWN })),
    },
    absent: { "no list": passes(resource(OBJECT, { key: "init.sh" })), "no grants": passes(resource(COPY, {})) },
};
