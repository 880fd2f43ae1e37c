import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const sessionDuration = resourceRule({
    name: "iam-session-duration",
    description:
        "The sessions of a role end after a few hours. " +
        "Credentials that are stolen from a session are good until it ends, and cannot be taken back one by one.",
    severity: "medium",
    level: "advisory",
    fix: "Leave maxSessionDuration out, which is an hour, or set it to no more than is allowed.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html",
    framework: nist("AC-12", "Session Termination"),
    types: ["aws:iam/role:Role"],
    params: {
        maxSeconds: {
            type: "integer",
            minimum: 3600,
            maximum: 43200,
            description: "The longest session that a role may give, in seconds.",
            default: 14400,
        },
    },
    *check({ props }, { params }) {
        if ((props.maxSessionDuration ?? 3600) > params.maxSeconds) {
            yield "maxSessionDuration is too long";
        }
    },
});
