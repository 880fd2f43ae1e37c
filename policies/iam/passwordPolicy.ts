import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

const CLASSES = [
    "requireLowercaseCharacters",
    "requireNumbers",
    "requireSymbols",
    "requireUppercaseCharacters",
] as const;

export const passwordPolicy = resourceRule({
    name: "iam-password-policy",
    description:
        "The password policy of an account demands long passwords of all kinds of characters, and new ones. " +
        "Where users remain, theirs are the passwords that are guessed.",
    severity: "medium",
    level: "mandatory",
    fix: `Set minimumPasswordLength to 14, passwordReusePrevention to 24, maxPasswordAge to 90, and ${CLASSES.join(", ")} to true.`,
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html",
    framework: fsbp("IAM.7", "Password policies for IAM users should have strong configurations"),
    types: ["aws:iam/accountPasswordPolicy:AccountPasswordPolicy"],
    params: {
        minLength: { type: "integer", minimum: 6, description: "The shortest password allowed.", default: 14 },
        minReusePrevention: {
            type: "integer",
            maximum: 24,
            description: "How many former passwords may not be used again.",
            default: 24,
        },
        maxAgeDays: {
            type: "integer",
            minimum: 1,
            description: "The longest life of a password, in days.",
            default: 90,
        },
    },
    *check({ props }, { params }) {
        if (!(Number(props.minimumPasswordLength) >= params.minLength)) {
            yield "minimumPasswordLength is too low";
        }
        if (!(Number(props.passwordReusePrevention) >= params.minReusePrevention)) {
            yield "passwordReusePrevention is too low";
        }
        // 0 stands for passwords that never expire, as does an age that is left out.
        const age = props.maxPasswordAge ?? 0;
        if (!(age > 0 && age <= params.maxAgeDays)) {
            yield "maxPasswordAge is too long";
        }
        for (const property of CLASSES) {
            if (props[property] !== true) {
                yield `${property} is not true`;
            }
        }
    },
});
