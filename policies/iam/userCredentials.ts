import { cis } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const userCredentials = resourceRule({
    name: "iam-user-credentials",
    description:
        "There are no IAM users, and no credentials of theirs. " +
        "Their keys and passwords hold until somebody takes them back, and lie in the state of the stack; roles give some for hours.",
    severity: "high",
    level: "mandatory",
    fix: "Let people sign in through IAM Identity Center and programs through roles; set the status of old keys to Inactive.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
    framework: cis(
        "1.21",
        "Ensure IAM users are managed centrally via identity federation or AWS Organizations for multi-account environments",
    ),
    types: [
        "aws:iam/accessKey:AccessKey",
        "aws:iam/serviceSpecificCredential:ServiceSpecificCredential",
        "aws:iam/signingCertificate:SigningCertificate",
        "aws:iam/sshKey:SshKey",
        "aws:iam/user:User",
        "aws:iam/userLoginProfile:UserLoginProfile",
    ],
    *check({ type, props }) {
        if (type === "aws:iam/user:User") {
            yield "it is an IAM user";
        } else if (type === "aws:iam/userLoginProfile:UserLoginProfile") {
            yield "it is the password of an IAM user";
        } else if (props.status !== "Inactive") {
            yield "it is a credential of an IAM user";
        }
    },
});
