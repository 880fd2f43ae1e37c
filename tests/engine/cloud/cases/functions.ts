import type { FUNCTION_REFUSALS } from "../refusals/functions";
import { variants, type Cases } from "./bench";

const sourceIdentifier = "arn:aws:lambda:eu-west-1:111122223333:function:acme-dev-unused-roles";

export const FUNCTION_CASES: Cases<typeof FUNCTION_REFUSALS> = {
    "rule whose function AWS Config may not call": variants(
        async (bench, admitted) => {
            const permission = { action: "lambda:InvokeFunction", principal: "config.amazonaws.com" };
            await bench.aws("lambda/permission:Permission", { ...permission, function: admitted });
            await bench.aws("cfg/rule:Rule", { name: "managed", source: { owner: "AWS", sourceIdentifier: "ROOT" } });
            await bench.aws("cfg/rule:Rule", { name: "roles", source: { owner: "CUSTOM_LAMBDA", sourceIdentifier } });
        },
        "acme-dev-others",
        "acme-dev-unused-roles",
        /InsufficientPermissionsException: The AWS Lambda function cannot be invoked/,
    ),
};
