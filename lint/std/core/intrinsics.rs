pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst {}
