import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:secretsmanager/secretRotation:SecretRotation";
const DAYS = "rotationRules.automaticallyAfterDays is too long";
const RATE = "rotationRules.scheduleExpression is too seldom";

export const cases: RuleCases = {
    passing: {
        "a month": passes(resource(TYPE, { rotationRules: { automaticallyAfterDays: 30 } })),
        "a rate of days": passes(resource(TYPE, { rotationRules: { scheduleExpression: "rate(10 days)" } })),
        "a rate of hours": passes(resource(TYPE, { rotationRules: { scheduleExpression: "rate(4 hours)" } })),
        "a day of each month": passes(resource(TYPE, { rotationRules: { scheduleExpression: "cron(0 8 1 * ? *)" } })),
        "half a year, where that is agreed": {
            ...passes(resource(TYPE, { rotationRules: { automaticallyAfterDays: 180 } })),
            params: { maxDays: 180 },
        },
    },
    violating: {
        "a year": fails(DAYS, resource(TYPE, { rotationRules: { automaticallyAfterDays: 365 } })),
        "a rate of a year": fails(RATE, resource(TYPE, { rotationRules: { scheduleExpression: "rate(365 days)" } })),
    },
    unknown: {
        "the days": undecided(
            "rotationRules.automaticallyAfterDays",
            resource(TYPE, { rotationRules: { automaticallyAfterDays: UNKNOWN } }),
        ),
        "the rate": undecided(
            "rotationRules.scheduleExpression",
            resource(TYPE, { rotationRules: { scheduleExpression: UNKNOWN } }),
        ),
    },
    absent: { "no rules": fails(DAYS, resource(TYPE, { secretId: "etl/source" })) },
};
