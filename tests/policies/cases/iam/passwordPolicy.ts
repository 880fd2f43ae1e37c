import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/accountPasswordPolicy:AccountPasswordPolicy";
const strong = {
    minimumPasswordLength: 14,
    passwordReusePrevention: 24,
    maxPasswordAge: 90,
    requireLowercaseCharacters: true,
    requireNumbers: true,
    requireSymbols: true,
    requireUppercaseCharacters: true,
};

export const cases: RuleCases = {
    passing: {
        strong: passes(resource(TYPE, strong)),
        "as strong as is agreed": {
            ...passes(resource(TYPE, { ...strong, minimumPasswordLength: 12, maxPasswordAge: 365 })),
            params: { minLength: 12, maxAgeDays: 365 },
        },
    },
    violating: {
        short: fails("minimumPasswordLength is too low", resource(TYPE, { ...strong, minimumPasswordLength: 8 })),
        "used again": fails(
            "passwordReusePrevention is too low",
            resource(TYPE, { ...strong, passwordReusePrevention: 5 }),
        ),
        "for ever": fails("maxPasswordAge is too long", resource(TYPE, { ...strong, maxPasswordAge: 0 })),
        "for a year": fails("maxPasswordAge is too long", resource(TYPE, { ...strong, maxPasswordAge: 365 })),
        "without symbols": fails("requireSymbols is not true", resource(TYPE, { ...strong, requireSymbols: false })),
    },
    unknown: {
        "the length": undecided("minimumPasswordLength", resource(TYPE, { ...strong, minimumPasswordLength: UNKNOWN })),
        "the age": undecided("maxPasswordAge", resource(TYPE, { ...strong, maxPasswordAge: UNKNOWN })),
    },
    absent: {
        "no inputs": fails(
            [
                "minimumPasswordLength is too low",
                "passwordReusePrevention is too low",
                "maxPasswordAge is too long",
                "requireLowercaseCharacters is not true",
                "requireNumbers is not true",
                "requireSymbols is not true",
                "requireUppercaseCharacters is not true",
            ],
            resource(TYPE, {}),
        ),
    },
};
