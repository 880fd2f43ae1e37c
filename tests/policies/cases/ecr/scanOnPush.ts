import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const REPOSITORY = "aws:ecr/repository:Repository";

const UNSCANNED = "imageScanningConfiguration.scanOnPush is not true";
const scanned = (scanOnPush: boolean): ReturnType<typeof resource> =>
    resource(REPOSITORY, { imageScanningConfiguration: { scanOnPush } });

export const cases: RuleCases = {
    passing: { scanned: passes(scanned(true)) },
    violating: { "not scanned": fails(UNSCANNED, scanned(false)) },
    unknown: { "whether they are": undecided("imageScanningConfiguration.scanOnPush", scanned(UNKNOWN)) },
    absent: { "AWS does not scan": fails(UNSCANNED, resource(REPOSITORY, {})) },
};
