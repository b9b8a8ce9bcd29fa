"""Which band is which, from what programs and archives write: found, or refused with the bands in question."""

from __future__ import annotations

import pytest
from subpixel.core.sentinel2.band_facts import BandFacts
from subpixel.core.sentinel2.bands import role_of
from subpixel.core.sentinel2.naming import Naming, name_bands
from subpixel.core.sentinel2.spectral import band_at

NUMBERED = "only numbered"
SEVERAL = "Several bands could be meant"
BGRN = {"B02": 1, "B03": 2, "B04": 3, "B08": 4}


def named(*descriptions: str, **options) -> Naming:
    return name_bands([BandFacts(text) for text in descriptions], **options)


@pytest.mark.parametrize(
    "names",
    [
        "b1 b2 b3 b4",
        "B1 B2 B3 B4",
        "Band_1 Band_2 Band_3 Band_4",
        "band1 band2 band3 band4",
        "B0 B1 B2 B3",
        "B01 B02 B03 B04",
        "SR_B1 SR_B2 SR_B3 SR_B4 SR_B5 SR_B7",
        "SR_B2 SR_B3 SR_B4 SR_B5 ST_B10",
        "sur_refl_b01 sur_refl_b02 sur_refl_b03 sur_refl_b04",
        "sur_refl_b01 sur_refl_b04 sur_refl_b03",
        # Landsat: the fourth is red of one satellite and near infrared of another.
        "B2 B3 B4",
        "B2 B3 B4 B5",
        "B1 B2 B3 B4 B5 B7",
        "B1 B2 B3 B4 B8",
        "B2 B3 B4 B5 B8",
        "B1 B2 B3 B4 B5 B6_VCID_1 B6_VCID_2 B7 B8 BQA",
        "B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 BQA",
        "LC08_L1TP_015034_20200101_20200113_01_T1_B2 LC08_L1TP_015034_20200101_20200113_01_T1_B3 LC08_L1TP_015034_20200101_20200113_01_T1_B4 LC08_L1TP_015034_20200101_20200113_01_T1_B8",
        "B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12 B13",
        "20220503_B1 20220503_B2 20220503_B3 20220503_B4",
    ],
)
def test_numbers_are_not_names(names: str) -> None:
    found = named(*names.split())
    assert found.roles == {}
    assert found.doubt is not None
    assert NUMBERED in found.doubt
    assert found.claims


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("B2 B3 B4 B8", BGRN),
        ("B4 B3 B2 B8", {"B04": 1, "B03": 2, "B02": 3, "B08": 4}),
        ("B02 B03 B04 B08", BGRN),
        ("B02 B03 B04", {"B02": 1, "B03": 2, "B04": 3}),
        ("b02 b03 b04 b08", BGRN),
        ("B1 B2 B3 B4 SCL", {"B01": 1, "B02": 2, "B03": 3, "B04": 4}),
        ("B2 B3 B4 B8 B11 B12", {**BGRN, "B11": 5, "B12": 6}),
        ("Band_2 Band_3 Band_4 Band_8", BGRN),
        ("2_B02 3_B03 4_B04 8_B08", None),
        ("1_B02 2_B03 3_B04 4_B08", BGRN),
        ("0_B2 0_B3 0_B4 0_B8", BGRN),
        ("T18SVG_20220503T155829_B02_10m T18SVG_20220503T155829_B03_10m T18SVG_20220503T155829_B04_10m", None),
        ("B5 B6 B7 B8A B11 B12", {"B05": 1, "B06": 2, "B07": 3, "B8A": 4, "B11": 5, "B12": 6}),
    ],
)
def test_numberings_that_are_sentinel_2s(names: str, expected: dict | None) -> None:
    found = named(*names.split())
    if expected is None and names.startswith("2_"):
        assert SEVERAL in found.doubt
    else:
        assert found.doubt is None
        assert found.roles == (expected or {"B02": 1, "B03": 2, "B04": 3})
        assert found.notes == ()


def test_all_of_sentinel_2_in_order() -> None:
    every = [f"B{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, "8A", 9, 11, 12)]
    assert named(*every).roles["B08"] == 8
    assert named(*every).roles["B8A"] == 9
    assert NUMBERED in named(*(f"B{n}" for n in range(1, 13))).doubt


@pytest.mark.parametrize(
    "near",
    [
        "nir",
        "NIR",
        "nir1",
        "nir_1",
        "near-infrared",
        "Near Infra-Red",
        "near infra red",
        "nearinfrared",
        "NearInfrared",
        "NIR broad",
        "near_ir",
        "Infrared",
        "B8 NIR",
        "proche infrarouge",
        "n",
        "NIR (842 nm)",
    ],
)
def test_near_infrared_in_any_spelling(near: str) -> None:
    found = named("Blue", "Green", "Red", near)
    assert found.roles == BGRN
    assert found.doubt is None


@pytest.mark.parametrize(
    "other", ["swir", "SWIR1", "nir narrow", "NIR_2", "nir09", "thermal infrared", "vnir", "Red Edge"]
)
def test_what_is_not_near_infrared(other: str) -> None:
    assert named("blue", "green", "red", other).roles == {"B02": 1, "B03": 2, "B04": 3}


def test_what_may_be_b8a_stands_in_only_where_nothing_else_does() -> None:
    landsat = named("blue", "green", "red", "nir08", "swir16")
    assert landsat.roles == BGRN
    assert "4 (nir08)" in landsat.notes[0]
    assert named("blue", "green", "nir08", "red", "nir").roles["B08"] == 5
    assert named("482 nm", "561 nm", "655 nm", "865 nm").roles == BGRN
    twenty = named("490 nm", "560 nm", "665 nm", "705 nm", "740 nm", "783 nm", "865 nm")
    assert "B08" not in twenty.roles
    assert twenty.roles["B8A"] == 7
    assert role_of("nir08") is None


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Red", "Green", "Blue", "Near Infrared"], {"B04": 1, "B03": 2, "B02": 3, "B08": 4}),
        (["Rouge", "Vert", "Bleu", "PIR"], {"B04": 1, "B03": 2, "B02": 3, "B08": 4}),
        (["Rot", "Grün", "Blau", "nahes Infrarot"], {"B04": 1, "B03": 2, "B02": 3, "B08": 4}),
        (["Rojo", "Verde", "Azul", "NIR"], {"B04": 1, "B03": 2, "B02": 3, "B08": 4}),
        # Landsat with words: those count, the numbers do not.
        (["Band 1 (Blue)", "Band 2 (Green)", "Band 3 (Red)", "Band 4 (NIR)"], BGRN),
        (["B02 Blue", "B03 Green", "B04 Red", "B05 NIR"], BGRN),
        # PlanetScope with eight bands.
        (
            ["coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"],
            {"B02": 2, "B03": 4, "B04": 6, "B08": 8},
        ),
        (
            ["nbart_blue", "nbart_green", "nbart_red", "nbart_red_edge_1", "nbart_nir_1", "nbart_nir_2"],
            {"B02": 1, "B03": 2, "B04": 3, "B08": 5},
        ),
        (["492.4 Nanometers", "559.8 Nanometers", "664.6 Nanometers", "832.8 Nanometers"], BGRN),
        (["0.49 um", "0.56 um", "0.665 um", "0.842 um"], BGRN),
        (["Band 1 (492.4 nm)", "Band 2 (559.8 nm)", "Band 3 (664.6 nm)", "Band 4 (832.8 nm)"], BGRN),
        (["458-523 nm", "543-578 nm", "650-680 nm", "785-900 nm"], BGRN),
        (
            [
                "B2 (0.4924 Micrometers)",
                "B3 (0.5598 Micrometers)",
                "B4 (0.6646 Micrometers)",
                "B8 (0.8328 Micrometers)",
            ],
            BGRN,
        ),
        (
            [
                "B4, central wavelength 665 nm",
                "B3, central wavelength 560 nm",
                "B2, central wavelength 490 nm",
                "B8, central wavelength 842 nm",
            ],
            {"B04": 1, "B03": 2, "B02": 3, "B08": 4},
        ),
        # Of two near infrareds the broad one.
        (
            ["BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NEARINFRARED", "SWIR1", "SWIR2"],
            {"B02": 1, "B03": 2, "B04": 3, "B08": 7},
        ),
        (["BLUE", "GREEN", "RED", "RE1", "RE2", "RE3", "BNIR", "NIR"], {"B02": 1, "B03": 2, "B04": 3, "B08": 7}),
        (["Coastal_Aerosol", "Blue", "Green", "Red", "NIR_Narrow"], {"B02": 2, "B03": 3, "B04": 4}),
        (
            ["rhos_443", "rhos_492", "rhos_560", "rhos_665", "rhos_833"],
            {"B01": 1, "B02": 2, "B03": 3, "B04": 4, "B08": 5},
        ),
        # TM: the same numbers, other wavelengths.
        (["B1 485 nm", "B2 569 nm", "B3 660 nm", "B4 840 nm"], BGRN),
        # Resampled products.
        (["B02_10m", "B03_10m", "B04_10m", "B08_10m", "B02_20m", "B03_20m", "B04_20m", "B8A_20m"], {**BGRN, "B8A": 8}),
        (
            [
                "B2",
                "B3",
                "B4",
                "B8",
                "quality_cloud_confidence",
                "view_zenith_B2",
                "view_zenith_B3",
                "view_zenith_B4",
                "view_zenith_B8",
            ],
            BGRN,
        ),
        (
            [
                "blue surface reflectance",
                "green surface reflectance",
                "red surface reflectance",
                "nir surface reflectance",
            ],
            BGRN,
        ),
    ],
)
def test_words_and_wavelengths(names: list[str], expected: dict) -> None:
    found = named(*names)
    assert found.doubt is None
    assert found.roles == expected


def test_dates_are_never_mixed() -> None:
    may, june = ([f"{day}_B{n}" for n in (2, 3, 4, 8)] for day in ("20220503", "20220603"))
    whole = named(*may[:2], *june)
    assert whole.roles == {"B02": 3, "B03": 4, "B04": 5, "B08": 6}
    assert "20220603_B4" in whole.notes[0]
    for names in ((*may, *june), (*may[:2], *june[2:])):
        both = named(*names)
        assert {"B02", "B03"}.isdisjoint(both.roles)
        assert SEVERAL in both.doubt or NUMBERED in both.doubt
        assert "20220503_B2" in str(both.claims)
    padded = named("20220503_B02", "20220503_B03", "20220603_B04", "20220603_B08")
    assert padded.roles == {}
    assert SEVERAL in padded.doubt
    assert "B04 = 3 (20220603_B04)" in padded.claims
    words = named("pre_blue", "pre_green", "post_red", "post_nir")
    assert SEVERAL in words.doubt
    assert named(*may, *june).example == {"B02": 1, "B03": 2, "B04": 3, "B08": 4}
    # What the user has said decides.
    assert named(*may, *june, given={"B04": 7}).roles == {"B02": 5, "B03": 6, "B08": 8}


def test_statistics() -> None:
    def of(*endings: str) -> list[str]:
        return [f"B{n}_{ending}" for ending in endings for n in (2, 3, 4, 8)]

    assert named(*of("stdDev", "mean", "p10")).roles == {"B02": 5, "B03": 6, "B04": 7, "B08": 8}
    assert named(*of("p10", "median")).roles["B02"] == 5
    assert named(*of("p50")).roles["B02"] == 1
    assert SEVERAL in named(*of("mean", "median")).doubt
    for ending in ("stdDev", "count", "variance", "std_dev", "glcm_contrast"):
        alone = named(*of(ending))
        assert alone.roles == {}
        assert "else than reflectance" in alone.doubt
    assert named("B02", "B03", "B04", "B08", *of("1")).roles == BGRN
    mosaic = named(*(f"{image}_B{n}" for image in (0, 1) for n in (2, 3, 4, 8)))
    assert SEVERAL in mosaic.doubt
    # Of B08 alone, too.
    assert SEVERAL in named("B02", "B03", "B04", "B08", "B08").doubt


def test_what_a_statistic_is_of_does_not_come_in_by_another_way() -> None:
    waves = {"WAVELENGTH": "490"}, {"WAVELENGTH": "560"}, {"WAVELENGTH": "665"}
    facts = [BandFacts(f"B0{n}_stdDev", metadata=wave) for n, wave in zip((2, 3, 4), waves)]
    assert name_bands(facts).roles == {}


def test_names_that_differ_for_no_reason_are_one_image() -> None:
    found = named("Blue", "Green - vegetation", "Red light", "NIR")
    assert found.roles == BGRN
    assert "taken as one image" in found.notes[0]


@pytest.mark.parametrize(
    "key", ["DESCRIPTION", "BANDNAME", "BAND_NAME", "Band Name", "long_name", "standard_name", "eo:common_name", "name"]
)
def test_names_in_metadata(key: str) -> None:
    for names in (("B02", "B03", "B04", "B08"), ("blue", "green", "red", "nir")):
        facts = [BandFacts(f"Band {n}", metadata={"other": "x", key: name}) for n, name in enumerate(names, start=1)]
        assert name_bands(facts).roles == BGRN


@pytest.mark.parametrize(
    ("metadata", "scale"),
    [
        ({"WAVELENGTH": "{}", "WAVELENGTH_UNIT": "nm"}, 1),
        ({"wavelength": "{}", "wavelength_units": "Micrometers"}, 1e-3),
        ({"CENTRAL_WAVELENGTH_UM": "{}"}, 1e-3),
        ({"wavelength": "{}"}, 1),
        ({"wavelength": "{}"}, 1e-3),
        ({"central wavelength": "{} nm", "FWHM": "30"}, 1),
    ],
)
def test_wavelengths_in_metadata(metadata: dict[str, str], scale: float) -> None:
    facts = [
        BandFacts(f"b{n}", metadata={key: text.format(f"{nm * scale:.6g}") for key, text in metadata.items()})
        for n, nm in enumerate((492.4, 559.8, 664.6, 832.8), start=1)
    ]
    assert name_bands(facts).roles == BGRN
    unknown = [BandFacts(metadata={"wavelength": str(n), "wavelength_units": "Index"}) for n in range(1, 5)]
    assert name_bands(unknown).roles == {}


def test_wavelengths_of_both_satellites() -> None:
    for role, nm in (("B01", 442.2), ("B02", 492.1), ("B03", 559.0), ("B04", 665.0), ("B05", 703.8), ("B06", 739.1)):
        assert band_at(nm) == role
    for role, nm in (("B07", 779.7), ("B08", 832.9), ("B08", 842), ("B8A", 864.0), ("B11", 1610.4), ("B12", 2185.7)):
        assert band_at(nm) == role
    assert band_at(610) is None


def test_masks() -> None:
    found = named("B02", "B03", "B04", "B08", "dataMask", "cloud_mask", "CLM")
    assert (found.roles, found.masks) == (BGRN, (5,))
    for name in ("data_mask", "alpha", "Data Mask", "valid_mask"):
        assert named("red", "green", "blue", name).masks == (4,)
    coloured = [
        BandFacts(name, colour) for name, colour in zip(("", "", "", "dataMask"), ("red", "green", "blue", "nir"))
    ]
    assert name_bands(coloured).roles == {"B04": 1, "B03": 2, "B02": 3}
    assert name_bands(coloured).masks == (4,)


def test_colours_come_last() -> None:
    colours = ("red", "green", "blue", "undefined")
    plain = name_bands([BandFacts("", colour) for colour in colours])
    assert plain.by_colour
    assert plain.roles == {"B04": 1, "B03": 2, "B02": 3}
    two = [BandFacts(f"2022050{n}_B0{n}", colour) for n, colour in zip((2, 3, 4), colours)]
    assert name_bands(two).roles == {}


def test_sources_of_a_virtual_band() -> None:
    def made_of(*sources: tuple[str, str]) -> BandFacts:
        return BandFacts(sources=tuple(BandFacts(description, stem=stem) for description, stem in sources))

    east_and_west = [made_of((name, ""), (name, "")) for name in ("B2", "B3", "B4", "B8")]
    assert name_bands(east_and_west).roles == BGRN
    files = [made_of(("", f"T18SVG_20220503T155829_{name}_10m")) for name in ("B02", "B03", "B04", "B08")]
    assert name_bands(files).roles == BGRN
    asked = []
    assert named("", "", "", deeper=lambda: asked.append(1) or files[:3]).roles == {"B02": 1, "B03": 2, "B04": 3}
    assert named("B02", "B03", "B04", deeper=lambda: asked.append(1) or files[:3]).roles
    assert len(asked) == 1
    # Tiles whose bands are in another order cannot be one band.
    mixed = [made_of((one, ""), (other, "")) for one, other in (("B02", "B04"), ("B03", "B03"), ("B04", "B02"))]
    assert name_bands(mixed).roles == {"B03": 2}
    dates = [made_of(("", f"2022050{n}_B0{n}")) for n in (2, 3, 4)]
    assert SEVERAL in name_bands(dates).doubt
