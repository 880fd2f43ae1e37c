import { writeGoldenUrns } from "../support/golden";

void writeGoldenUrns();
