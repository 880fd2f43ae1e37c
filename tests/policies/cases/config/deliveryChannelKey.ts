import type { RuleCases } from "../../support/cases";
import { ownKeyCases } from "../../support/keys";
import { resource } from "../../support/resources";

export const cases: RuleCases = ownKeyCases("s3KmsKeyArn", "s3KmsKeyArn names no key of one's own", (s3KmsKeyArn) =>
    resource("aws:cfg/deliveryChannel:DeliveryChannel", { s3BucketName: "config", s3KmsKeyArn }),
);
