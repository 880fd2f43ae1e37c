import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const KEY = "aws:iam/accessKey:AccessKey";
const PROBLEM = "it is a credential of an IAM user";

export const cases: RuleCases = {
    passing: {
        "a key that is off": passes(resource(KEY, { user: "old", status: "Inactive" })),
        "an SSH key that is off": passes(resource("aws:iam/sshKey:SshKey", { status: "Inactive" })),
    },
    violating: {
        "a user": fails("it is an IAM user", resource("aws:iam/user:User", { name: "ci" })),
        "a password": fails(
            "it is the password of an IAM user",
            resource("aws:iam/userLoginProfile:UserLoginProfile", { user: "ci" }),
        ),
        "an access key": fails(PROBLEM, resource(KEY, { user: "ci", status: "Active" })),
        "a credential of a service": fails(
            PROBLEM,
            resource("aws:iam/serviceSpecificCredential:ServiceSpecificCredential", { userName: "ci" }),
        ),
        "a certificate": fails(PROBLEM, resource("aws:iam/signingCertificate:SigningCertificate", { userName: "ci" })),
    },
    unknown: { "whether a key is on": undecided("status", resource(KEY, { status: UNKNOWN })) },
    absent: { "no inputs": fails(PROBLEM, resource(KEY, {})) },
};
