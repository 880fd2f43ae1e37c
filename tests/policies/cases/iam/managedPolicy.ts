import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ROLE = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
const problem = (path: string): string => `${path} is a policy of AWS with full access`;
const admin = "arn:aws:iam::aws:policy/AdministratorAccess";

export const cases: RuleCases = {
    passing: {
        "a policy of one's own": passes(resource(ROLE, { policyArn: "arn:aws:iam::111122223333:policy/FullAccess" })),
        "a narrow policy of AWS": passes(
            resource(ROLE, { policyArn: "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole" }),
        ),
        "a role without policies of AWS": passes(resource("aws:iam/role:Role", { managedPolicyArns: [] })),
        "a policy that configuration leaves out": {
            ...passes(resource(ROLE, { policyArn: "arn:aws:iam::aws:policy/AmazonS3FullAccess" })),
            params: { policies: ["AdministratorAccess"] },
        },
    },
    violating: {
        "administrator of a role": fails(problem("policyArn"), resource(ROLE, { policyArn: admin })),
        "administrator of a group, in another partition": fails(
            problem("policyArn"),
            resource("aws:iam/groupPolicyAttachment:GroupPolicyAttachment", {
                policyArn: "arn:aws-us-gov:iam::aws:policy/AdministratorAccess",
            }),
        ),
        "power user of a user": fails(
            problem("policyArn"),
            resource("aws:iam/userPolicyAttachment:UserPolicyAttachment", {
                policyArn: "arn:aws:iam::aws:policy/PowerUserAccess",
            }),
        ),
        "all of a service, for whoever is listed": fails(
            problem("policyArn"),
            resource("aws:iam/policyAttachment:PolicyAttachment", {
                policyArn: "arn:aws:iam::aws:policy/AmazonS3FullAccess",
            }),
        ),
        "within a role": fails(
            problem("managedPolicyArns[1]"),
            resource("aws:iam/role:Role", {
                managedPolicyArns: ["arn:aws:iam::111122223333:policy/etl", "arn:aws:iam::aws:policy/IAMFullAccess"],
            }),
        ),
        "in a list that is all": fails(
            problem("policyArns[0]"),
            resource("aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive", { policyArns: [admin] }),
        ),
    },
    unknown: {
        "the policy": undecided("policyArn", resource(ROLE, { policyArn: UNKNOWN })),
        "one of a list": undecided(
            "managedPolicyArns.0",
            resource("aws:iam/role:Role", { managedPolicyArns: [UNKNOWN] }),
        ),
    },
    absent: { "no policy": passes(resource(ROLE, {})), "no list": passes(resource("aws:iam/role:Role", {})) },
};
