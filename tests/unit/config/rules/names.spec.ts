import { expect } from "chai";
import { NAME_LAWS, physicalName, type NameKind } from "../../../../components/shared/naming";
import { REGIONS } from "../../../../components/shared/regions";
import {
    ARCHIVE_BUCKET,
    credentialRole,
    CROSS_ACCOUNT_ROLE,
    LAKE_CREDENTIAL,
    lakeBucket,
    LOG_ZONE,
    registrationRole,
    ROOT_BUCKET,
} from "../../../../components/shared/things";
import { checkWorkspaceNames } from "../../../../config/rules/names";
import { environment, foundation, problemsIn, settingsOf, workspaceAlone } from "../samples";

const longest = { ...environment, prefix: "a".repeat(12), environment: "b".repeat(12), region: "ap-southeast-3" };

describe("rules about names", () => {
    it("refuse a zone whose bucket would have too long a name, saying by how much", () => {
        const raw = { ...longest, lake: { zones: { raw: {}, curated: {} } }, catalogs: { main: { zone: "raw" } } };
        expect(problemsIn(raw)).to.deep.equal([
            'lake.zones.curated: got the bucket name "aaaaaaaaaaaa-bbbbbbbbbbbb-lake-curated-111122223333-ap-southeast-3" ' +
                "(66 characters), allowed: at most 63 characters; shorten lake.zones.curated, prefix or environment by 3 in the stack file",
        ]);
    });

    it("refuse a zone whose role would have too long a name", () => {
        const zone = "a-zone-with-a-long-name";
        const lines = problemsIn({ ...longest, lake: { zones: { [zone]: {} } }, catalogs: { main: { zone } } });
        expect(lines.join("\n")).to.include(`got the role name "aaaaaaaaaaaa-bbbbbbbbbbbb-lf-${zone}-ap-southeast-3"`);
    });

    it("do not mind zones that the stack does not make", () => {
        settingsOf({ ...foundation, prefix: longest.prefix, environment: longest.environment, region: longest.region });
    });

    it("refuse a zone and a catalog of the program's own name", () => {
        const refusal = (path: string): string =>
            `${path}.logs: got a key of the program's own, allowed: any key but logs, which is where clusters leave their ` +
            "logs; rename it in the stack file";
        const lake = { zones: { logs: {}, bronze: {} } };
        expect(problemsIn({ ...environment, lake, catalogs: { main: { zone: "bronze" } } })).to.deep.equal([
            refusal("lake.zones"),
        ]);
        const catalogs = { logs: { zone: "bronze" } };
        expect(problemsIn({ ...environment, catalogs })).to.deep.equal([refusal("catalogs")]);
        expect(problemsIn({ ...environment, lake: { zones: [] }, catalogs }).join()).to.include(refusal("catalogs"));
        expect(problemsIn({ ...workspaceAlone, catalogs })).to.deep.equal([refusal("catalogs")]);
    });

    it("refuse names inside the workspace that break its laws", () => {
        const settings = { ...settingsOf(environment), clusters: { ["c".repeat(95)]: cluster } };
        expect(checkWorkspaceNames(settings).map(({ path, allowed }) => [path.slice(0, 10), allowed])).to.deep.equal([
            ["clusters.c", "at most 100 characters"],
        ]);
        expect(checkWorkspaceNames({ ...settings, layers: ["platform"] })).to.deep.equal([]);
    });

    it("need not look at what is not named after a key: it fits with the longest settings", () => {
        const fixed: readonly [NameKind, string][] = [
            ["bucket", ARCHIVE_BUCKET],
            ["bucket", ROOT_BUCKET],
            ["bucket", lakeBucket(LOG_ZONE)],
            ["role", CROSS_ACCOUNT_ROLE],
            ["role", registrationRole(LOG_ZONE)],
            ["role", credentialRole(LAKE_CREDENTIAL)],
            ["securable", LAKE_CREDENTIAL],
            ["securable", LOG_ZONE],
            ["catalog", LOG_ZONE],
            ["databricks", "private-access"],
            ...REGIONS.map((region) => ["metastore", region] as [NameKind, string]),
        ];
        for (const [kind, thing] of fixed) {
            const parts = {
                ...settingsOf({ ...longest, catalogs: { main: { zone: "a" } }, lake: { zones: { a: {} } } }),
            };
            expect(physicalName(parts, kind, thing).length, thing).to.be.at.most(NAME_LAWS[kind].maxLength);
        }
    });
});

const cluster = { policy: "interactive", minWorkers: 1, maxWorkers: 2 };
